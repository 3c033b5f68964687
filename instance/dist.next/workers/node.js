"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openNode = openNode;
const acl_1 = require("../access/acl");
const load_context_1 = require("../access/load-context");
const sessions_1 = require("../access/sessions");
const authentication_1 = require("../auth/authentication");
const transaction_guard_1 = require("../engine/transaction-guard");
const vm_engine_1 = require("../engine/vm-engine");
const operations_1 = require("../glide/host/operations");
const install_package_1 = require("../install/install-package");
const jobs_1 = require("../jobs/jobs");
const pages_router_1 = require("../pages/pages-router");
const record_service_1 = require("../records/record-service");
const admit_request_1 = require("../rest/admit-request");
const router_1 = require("../rest/router");
const system_log_1 = require("../rules/system-log");
const database_1 = require("../store/database");
const transaction_limits_1 = require("./transaction-limits");
/** Puts one worker's rooms together: this is the only place that knows them all. */
function openNode(options) {
    const guard = options.guard ?? new transaction_guard_1.ClockGuard(vm_engine_1.TIME_LIMIT);
    const database = new database_1.Database(options.file);
    const context = (0, load_context_1.createContext)(database);
    const sessions = new sessions_1.Sessions(context);
    const log = new system_log_1.SystemLog(context);
    const write = log.write.bind(log);
    const scripts = () => engine;
    const records = new record_service_1.RecordService(context, scripts, write);
    const access = new acl_1.AccessControl(context, (source, scope, name, table, row) => {
        const outcome = scripts().run({
            scope,
            name,
            source,
            bindings: table && row ? { current: { kind: 'record', table, row } } : {},
            mode: 'answer',
        });
        if (outcome.error) {
            write('error', scope, `${name}: ${outcome.error.message}`);
        }
        return outcome.error === null && outcome.value === true;
    });
    const operations = (0, operations_1.createHostOperations)({
        context,
        records: () => records,
        access: () => access,
        runJob: (sysId) => (0, jobs_1.runNow)(database, sysId),
        log: write,
    });
    const engine = (0, vm_engine_1.createScriptEngine)({ context, operations, guard });
    context.evaluate = (script) => {
        const outcome = engine.run({
            scope: 'global',
            name: `javascript:${script}`,
            source: script,
            bindings: {},
            mode: 'expression',
        });
        if (outcome.error || outcome.value === undefined || outcome.value === null) {
            write('warn', 'global', `javascript:${script} has no value${outcome.error ? `: ${outcome.error.message}` : ''}`);
            return undefined;
        }
        return String(outcome.value);
    };
    const authentication = new authentication_1.Authentication(context, sessions, write);
    const admission = (0, admit_request_1.createAdmission)({ context, authentication });
    const router = (0, router_1.createRouter)({
        context,
        records,
        engine,
        access,
        sessions,
        authentication,
        install: (zip, installation) => (0, install_package_1.installPackage)(context, zip, installation),
        log: write,
    });
    const pages = {
        context,
        records,
        access,
        authentication,
        takeMessages: () => records.runner.takeMessages(),
        engine: scripts,
        log: write,
    };
    /**
     * One transaction of the platform: fresh caches and modules, a limit as a whole, the system log written at its end.
     *
     * @throws TransactionCanceled
     */
    function transaction(kind, name, work) {
        context.versions.refresh();
        guard.begin((0, transaction_limits_1.transactionLimit)(kind, (property) => context.properties.get().get(property)));
        scripts().begin();
        records.runner.takeMessages();
        const started = performance.now();
        try {
            return work();
        }
        catch (error) {
            if (error instanceof transaction_guard_1.TransactionCanceled) {
                const took = Math.round(performance.now() - started);
                write('warn', 'global', `Cancelling transaction ${name} (${error.reason}), after ${took}ms`);
            }
            throw error;
        }
        finally {
            context.session = sessions.guest();
            log.flush();
        }
    }
    return {
        handle(request) {
            const started = performance.now();
            const before = { ...database.operations };
            const path = request.url.replace(/\?.*/s, '');
            const response = transaction(request, path, () => (0, pages_router_1.answerPage)(pages, request) ?? router(request));
            const reads = database.operations.reads - before.reads;
            const writes = database.operations.writes - before.writes;
            if (response.headers['x-is-logged-in'] !== 'true') {
                // What a request costs tells a stranger whether something is there.
                return response;
            }
            const timing = `db;desc="${reads} reads, ${writes} writes", total;dur=${(performance.now() - started).toFixed(2)}`;
            return { ...response, headers: { ...response.headers, 'server-timing': timing } };
        },
        admit(request) {
            context.versions.refresh();
            return admission(request);
        },
        answerOAuth: (request) => authentication.answerOAuth(request)?.finally(() => log.flush()) ?? null,
        runJob(job) {
            transaction('job', `of job ${job.sysId}`, () => {
                context.session = sessions.system();
                (0, jobs_1.runClaimedJob)({ context, engine: scripts(), records, sessions, log: write }, job);
            });
        },
        runScript(script) {
            return transaction('script', script.name, () => {
                const session = sessions.byUserName(script.user);
                if (!session) {
                    return { output: [], error: `There is no user "${script.user}" on this instance` };
                }
                if (script.scope !== 'global' && !context.scopes.get().byName(script.scope)) {
                    return { output: [], error: `There is no scope "${script.scope}" on this instance` };
                }
                context.session = session;
                const output = log.capture();
                try {
                    const outcome = scripts().run({ ...script, bindings: {}, mode: 'statements' });
                    return { output: output(), error: outcome.error ? describe(outcome.error) : null };
                }
                catch (error) {
                    if (error instanceof transaction_guard_1.TransactionCanceled) {
                        return { output: output(), error: error.message };
                    }
                    throw error;
                }
            });
        },
        close() {
            database.close();
        },
    };
}
function describe(error) {
    return error.stack.includes(error.message) ? error.stack : `${error.name}: ${error.message}\n${error.stack}`;
}
//# sourceMappingURL=node.js.map