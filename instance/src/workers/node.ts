import { AccessControl } from '../access/acl'
import { createContext } from '../access/load-context'
import { Sessions } from '../access/sessions'
import { Authentication } from '../auth/authentication'
import type { ScriptEngine } from '../engine/script-engine'
import { ClockGuard, TransactionCanceled, type TransactionGuard } from '../engine/transaction-guard'
import { createScriptEngine, TIME_LIMIT } from '../engine/vm-engine'
import { createHostOperations } from '../glide/host/operations'
import { installPackage } from '../install/install-package'
import { runClaimedJob, runNow } from '../jobs/jobs'
import { closedDoor, type OutboundDoor } from '../outbound/door'
import { answerPage } from '../pages/pages-router'
import { RecordService } from '../records/record-service'
import { createAdmission } from '../rest/admit-request'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import { createRouter } from '../rest/router'
import { SystemLog } from '../rules/system-log'
import { Database } from '../store/database'
import type { ClaimedJob, InstanceNode, ScriptRun } from './instance-node'
import { type TransactionKind, transactionLimit } from './transaction-limits'

/** Puts one worker's rooms together: this is the only place that knows them all. */
export function openNode(options: {
    readonly file: string
    readonly nodeId: string
    /** Ends transactions; without one only their time is watched. */
    readonly guard?: TransactionGuard
    /** Where scripts call out; without one they cannot. */
    readonly outbound?: OutboundDoor
}): InstanceNode {
    const outbound = options.outbound ?? closedDoor
    const guard = options.guard ?? new ClockGuard(TIME_LIMIT)
    const database = new Database(options.file)
    const context = createContext(database)
    const sessions = new Sessions(context)
    const log = new SystemLog(context)
    const write = log.write.bind(log)
    const scripts = (): ScriptEngine => engine
    const records = new RecordService(context, scripts, write)
    const access = new AccessControl(context, (source, scope, name, table, row) => {
        const outcome = scripts().run({
            scope,
            name,
            source,
            bindings: table && row ? { current: { kind: 'record', table, row } } : {},
            mode: 'answer',
        })
        if (outcome.error) {
            write('error', scope, `${name}: ${outcome.error.message}`)
        }
        return outcome.error === null && outcome.value === true
    })
    const operations = createHostOperations({
        context,
        records: () => records,
        access: () => access,
        runJob: (sysId) => runNow(database, sysId),
        log: write,
        outbound,
        canceled: () => guard.canceled(),
    })
    const engine: ScriptEngine = createScriptEngine({ context, operations, guard })
    context.evaluate = (script) => {
        const outcome = engine.run({
            scope: 'global',
            name: `javascript:${script}`,
            source: script,
            bindings: {},
            mode: 'expression',
        })
        if (outcome.error || outcome.value === undefined || outcome.value === null) {
            write(
                'warn',
                'global',
                `javascript:${script} has no value${outcome.error ? `: ${outcome.error.message}` : ''}`,
            )
            return undefined
        }
        return String(outcome.value)
    }
    const authentication = new Authentication(context, sessions, write)
    const admission = createAdmission({ context, authentication })
    const router = createRouter({
        context,
        records,
        engine,
        access,
        sessions,
        authentication,
        install: (zip: Uint8Array, installation: { loadDemo: boolean }) => installPackage(context, zip, installation),
        log: write,
    })

    const pages = {
        context,
        records,
        access,
        authentication,
        takeMessages: () => records.runner.takeMessages(),
        engine: scripts,
        log: write,
    }

    /**
     * One transaction of the platform: fresh caches and modules, a limit as a whole, the system log written at its end.
     *
     * @throws TransactionCanceled
     */
    function transaction<T>(kind: TransactionKind, name: string, work: () => T): T {
        context.versions.refresh()
        guard.begin(transactionLimit(kind, (property) => context.properties.get().get(property)))
        scripts().begin()
        records.runner.takeMessages()
        const started = performance.now()
        try {
            return work()
        } catch (error) {
            if (error instanceof TransactionCanceled) {
                const took = Math.round(performance.now() - started)
                write('warn', 'global', `Cancelling transaction ${name} (${error.reason}), after ${took}ms`)
            }
            throw error
        } finally {
            context.session = sessions.guest()
            outbound.forget()
            log.flush()
        }
    }

    return {
        handle(request: InstanceRequest): InstanceResponse {
            const started = performance.now()
            const before = { ...database.operations }
            const path = request.url.replace(/\?.*/s, '')
            authentication.takeAdmitted()
            const response = transaction(request, path, () => answerPage(pages, request) ?? router(request))
            if (!authentication.takeAdmitted()?.roles.has('admin')) {
                // What a request costs tells whether there is something that the user may not read.
                return response
            }
            const reads = database.operations.reads - before.reads
            const writes = database.operations.writes - before.writes
            const timing = `db;desc="${reads} reads, ${writes} writes", total;dur=${(performance.now() - started).toFixed(2)}`
            return { ...response, headers: { ...response.headers, 'server-timing': timing } }
        },

        admit(request: InstanceRequest): InstanceResponse | null {
            context.versions.refresh()
            return admission(request)
        },

        answerOAuth: (request) => authentication.answerOAuth(request)?.finally(() => log.flush()) ?? null,

        runJob(job: ClaimedJob): void {
            transaction('job', `of job ${job.sysId}`, () => {
                context.session = sessions.system()
                runClaimedJob({ context, engine: scripts(), records, sessions, log: write }, job)
            })
        },

        runScript(script): ScriptRun {
            return transaction('script', script.name, () => {
                const session = sessions.byUserName(script.user)
                if (!session) {
                    return { output: [], error: `There is no user "${script.user}" on this instance` }
                }
                if (script.scope !== 'global' && !context.scopes.get().byName(script.scope)) {
                    return { output: [], error: `There is no scope "${script.scope}" on this instance` }
                }
                context.session = session
                const output = log.capture()
                try {
                    const outcome = scripts().run({ ...script, bindings: {}, mode: 'statements' })
                    return { output: output(), error: outcome.error ? describe(outcome.error) : null }
                } catch (error) {
                    if (error instanceof TransactionCanceled) {
                        return { output: output(), error: error.message }
                    }
                    throw error
                }
            })
        },

        makeReady: () => scripts().makeReady(),

        close(): void {
            database.close()
        },
    }
}

function describe(error: { readonly name: string; readonly message: string; readonly stack: string }): string {
    return error.stack.includes(error.message) ? error.stack : `${error.name}: ${error.message}\n${error.stack}`
}
