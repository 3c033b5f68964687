import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AccessControl } from '../../src/access/acl'
import type { InstanceContext } from '../../src/access/context'
import { createContext } from '../../src/access/load-context'
import { Sessions } from '../../src/access/sessions'
import { createBaseSystem } from '../../src/base/create-base-system'
import type { Outcome, ScriptEngine } from '../../src/engine/script-engine'
import type { GlideEntry } from '../../src/glide/entry-contract'
import { createHostOperations } from '../../src/glide/host/operations'
import type { GlideRecordMethods } from '../../src/glide/record/glide-record'
import type { GlideTableHierarchy } from '../../src/glide/record/glide-table-hierarchy'
import { runNow } from '../../src/jobs/jobs'
import type { OutboundAnswer, OutboundRequest } from '../../src/outbound/exchange'
import { RecordService } from '../../src/records/record-service'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import type { Row } from '../../src/store/row'
import { newSysId } from '../../src/store/sys-id'
import { insertRow } from '../../src/store/write-rows'
import { openContext } from './open-context'

/** A GlideRecord as a script sees it: fields are properties. */
export type ScriptRecord = GlideRecordMethods & Record<string, unknown>

export interface Script {
    readonly entry: GlideEntry
    readonly gs: Record<string, (...parameters: unknown[]) => unknown>
    readonly GlideRecord: new (table?: unknown) => ScriptRecord
    readonly GlideRecordSecure: new (table?: unknown) => ScriptRecord
    readonly GlideTableHierarchy: typeof GlideTableHierarchy
}

/** A base system with the application x_acme_app; its scripts run in this process, on classes loaded per scope. */
export interface GlideBed {
    readonly context: InstanceContext
    readonly sessions: Sessions
    readonly log: string[]
    /** Requests that scripts have sent. */
    readonly sent: OutboundRequest[]
    /** What they are answered, one after the other; 200 without a body if there is nothing. */
    readonly answers: (OutboundAnswer | null)[]
    script(scope: string, user?: string): Script
    /** Writes a row as it is, without rules. */
    put(table: string, values: Row): string
    close(): void
}

const SCOPE_ID = 'a'.repeat(32)

/** The sys_ids of base records that tests name. */
export const ABEL = 'ab'.repeat(16)

const EMPTY_ANSWER: OutboundAnswer = { ok: true, status: 200, headers: [], body: new Uint8Array(0), stopped: '' }

const IDLE: Outcome = { records: {}, responses: {}, messages: [], error: null }

export function openGlideBed(tracking = 'none'): GlideBed {
    const folder = mkdtempSync(join(tmpdir(), 'glide-bed-'))
    copyFileSync(baseSystem(), join(folder, 'instance.db'))
    const database = new Database(join(folder, 'instance.db'))
    const context = createContext(database)
    const put = (table: string, values: Row): string => {
        const sysId = values['sys_id'] ?? newSysId()
        insertRow(database, context.dictionary.get(), table, { ...values, sys_id: sysId })
        context.versions.raise(table)
        return sysId
    }
    put('sys_app', {
        sys_id: SCOPE_ID,
        name: 'Acme',
        scope: 'x_acme_app',
        active: '1',
        version: '1.0.0',
        runtime_access_tracking: tracking,
    })
    put('sys_app', { sys_id: 'b'.repeat(32), name: 'Other', scope: 'x_acme_other', active: '1', version: '1.0.0' })
    context.versions.raise('sys_scope')
    declareTables(database, [
        {
            name: 'x_acme_app_note',
            label: 'Note',
            scopeId: SCOPE_ID,
            flags: { access: 'public', read_access: '1' },
            columns: [
                { element: 'name', label: 'Name', display: true, maxLength: 40, attributes: 'tree_picker=true' },
                { element: 'owner', label: 'Owner', type: 'reference', reference: 'sys_user' },
                { element: 'done', label: 'Done', type: 'boolean', defaultValue: 'false' },
                { element: 'due', label: 'Due', type: 'glide_date_time' },
                { element: 'rank', label: 'Rank', type: 'integer', defaultValue: '5' },
                {
                    element: 'kind',
                    label: 'Kind',
                    choice: 1,
                    choices: [
                        { value: 'r', label: 'Red' },
                        { value: 'g', label: 'Green' },
                    ],
                },
                { element: 'secret', label: 'Secret', type: 'password2', maxLength: 255 },
                { element: 'key', label: 'Key', unique: true, maxLength: 64 },
                { element: 'remarks', label: 'Remarks', type: 'journal_input' },
                { element: 'next', label: 'Next' },
            ],
        },
    ])
    for (const table of ['sys_db_object', 'sys_dictionary', 'sys_choice']) {
        context.versions.raise(table)
    }
    put('sys_user', {
        sys_id: ABEL,
        user_name: 'abel.tuter',
        first_name: 'Abel',
        last_name: 'Tuter',
        name: 'Abel Tuter',
        email: 'abel@example.com',
        active: '1',
        time_zone: 'America/Los_Angeles',
    })
    const sessions = new Sessions(context)
    const engine: ScriptEngine = { begin: () => undefined, makeReady: () => undefined, run: () => IDLE }
    const log: string[] = []
    const sent: OutboundRequest[] = []
    const answers: (OutboundAnswer | null)[] = []
    const records = new RecordService(
        context,
        () => engine,
        () => undefined,
    )
    const access = new AccessControl(context, () => false)
    const operations = createHostOperations({
        context,
        records: () => records,
        access: () => access,
        runJob: (sysId) => runNow(context.database, sysId),
        log: (level, source, message) => log.push(`${level} ${source} ${message}`),
        outbound: {
            transaction: 'c'.repeat(32),
            start: (request) => sent.push(request),
            wait: () => (answers.length > 0 ? (answers.shift() ?? null) : EMPTY_ANSWER),
            forget: () => undefined,
        },
        canceled: () => null,
    })
    return {
        context,
        sessions,
        log,
        sent,
        answers,
        put,
        script(scope, user = 'admin') {
            const session = sessions.byUserName(user)
            if (!session) {
                throw new Error(`no user ${user}`)
            }
            context.session = session
            const entry = openContext(operations, scope)
            return { entry, ...entry.globals } as unknown as Script
        },
        close() {
            database.close()
            rmSync(folder, { recursive: true, force: true })
        },
    }
}

let template: string | undefined

/** A database file with the base system, made once for all beds of a test file. */
function baseSystem(): string {
    if (template === undefined) {
        const folder = mkdtempSync(join(tmpdir(), 'glide-base-'))
        const file = join(folder, 'whole.db')
        const database = new Database(join(folder, 'made.db'))
        createBaseSystem(database, { hashPassword: (clear) => clear })
        // The write-ahead log would be missing from a copy of the file itself.
        database.exec(`VACUUM INTO '${file}'`)
        database.close()
        template = file
        process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    }
    return template
}

/** All values of a field in the order of the query. */
export function collect(record: ScriptRecord, element: string): (string | null)[] {
    const values: (string | null)[] = []
    while (record._next()) {
        values.push(record.getValue(element))
    }
    return values
}
