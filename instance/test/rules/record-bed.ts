import { rmSync } from 'node:fs'
import { AccessControl } from '../../src/access/acl'
import type { InstanceContext } from '../../src/access/context'
import { createContext } from '../../src/access/load-context'
import { Sessions } from '../../src/access/sessions'
import { createBaseSystem } from '../../src/base/create-base-system'
import { GLOBAL_SCOPE_ID } from '../../src/base/declare'
import type { ScriptEngine } from '../../src/engine/script-engine'
import { createScriptEngine } from '../../src/engine/vm-engine'
import { createHostOperations } from '../../src/glide/host/operations'
import { closedDoor } from '../../src/outbound/door'
import type { JobServices } from '../../src/records/job-services'
import { RecordService } from '../../src/records/record-service'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import type { Row } from '../../src/store/row'
import { getRow, selectRows } from '../../src/store/select-rows'
import { compileGlide } from '../glide/compile-glide'

/** A base system in memory with the record service and the script engine, and tables of a scoped application. */
export interface RecordBed {
    readonly context: InstanceContext
    readonly records: RecordService
    readonly logged: string[]
    /** What a job of the background works with here. */
    readonly jobs: JobServices
    /** Adds a business rule; columns that are left out say: active, advanced, before, order 100. */
    rule(values: Row): string
    read(table: string, sysId: string): Row | null
    rows(table: string): readonly Row[]
    /** Starts a transaction of a user. */
    as(userName: string): void
    /** Takes back the rules, the tickets and what they brought along. */
    clear(): void
    close(): void
}

/** The scope of the application that owns x_acme_app_ticket. */
export const ACME = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

/** @param file of the database; in memory if left out */
export function openRecordBed(file = ':memory:'): RecordBed {
    const glideDirectory = compileGlide()
    const database = new Database(file)
    createBaseSystem(database, { hashPassword: (clear) => clear })
    declareTables(database, [
        {
            name: 'x_acme_app_ticket',
            label: 'Ticket',
            scopeId: ACME,
            columns: [
                { element: 'name', label: 'Name', mandatory: true, maxLength: 10, display: true },
                { element: 'key', maxLength: 64, unique: true },
                { element: 'amount', type: 'integer', defaultValue: '1' },
                { element: 'note', maxLength: 200 },
                { element: 'log', type: 'journal_input', label: 'Log' },
                { element: 'parent', type: 'reference', reference: 'x_acme_app_ticket', cascadeRule: 'delete' },
                { element: 'friend', type: 'reference', reference: 'x_acme_app_ticket', cascadeRule: 'clear' },
                { element: 'guard', type: 'reference', reference: 'x_acme_app_ticket', cascadeRule: 'restrict' },
            ],
        },
    ])
    const context = createContext(database)
    const sessions = new Sessions(context)
    const logged: string[] = []
    const made: string[] = []
    const log = (_level: string, _scope: string, message: string): void => void logged.push(message)
    const records: RecordService = new RecordService(context, () => engine, log)
    const access = new AccessControl(context, () => false)
    const operations = createHostOperations({
        context,
        records: () => records,
        access: () => access,
        runJob: () => false,
        outbound: closedDoor,
        canceled: () => null,
        log,
    })
    const engine: ScriptEngine = createScriptEngine({ context, operations, glideDirectory })
    records.insert('sys_scope', { sys_id: ACME, scope: 'x_acme_app', name: 'Acme' })

    return {
        context,
        records,
        logged,
        jobs: { context, engine, records, sessions, log },
        rule(values) {
            const base = { name: 'Rule', active: '1', advanced: '1', when: 'before', order: '100', sys_scope: ACME }
            const { row, error } = records.insert('sys_script', { ...base, ...values })
            if (!row) {
                throw new Error(`the rule is refused: ${error}`)
            }
            made.push(row['sys_id'] as string)
            return row['sys_id'] as string
        },
        read: (table, sysId) => getRow(database, context.dictionary.get(), table, sysId),
        rows: (table) => selectRows(database, context.dictionary.get(), { table }, context.queryEnvironment()),
        as(userName) {
            context.versions.refresh()
            context.session = sessions.byUserName(userName) ?? sessions.guest()
            engine.begin()
        },
        clear() {
            made.splice(0).forEach((rule) => records.delete('sys_script', rule))
            for (const table of ['x_acme_app_ticket', 'sys_trigger', 'sys_journal_field']) {
                database.run(`DELETE FROM "${table}"`)
            }
            logged.length = 0
        },
        close() {
            database.close()
            rmSync(glideDirectory, { recursive: true })
        },
    }
}

export { GLOBAL_SCOPE_ID }

/** The record that was written; fails where it was refused. */
export function stored({ row, error }: { row: Row | null; error: string | null }): Row {
    expect(error).toBeNull()
    return row as Row
}
