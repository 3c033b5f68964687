import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InstanceContext } from '../../src/access/context'
import type { Binding, HostOperations, Invocation, Outcome, ScriptEngine } from '../../src/engine/script-engine'
import { createScriptEngine } from '../../src/engine/vm-engine'
import { CacheVersions } from '../../src/store/cache'
import { Database } from '../../src/store/database'

/** A glide folder of two files, just enough to see the engine work without the real one. */
const GLIDE = {
    'entry.js': `"use strict"
        const { makeRecord } = require('./record')
        exports.install = (bridge, scope) => {
            let messages = []
            const call = (operation, argument) => {
                const answer = JSON.parse(bridge.call(operation, JSON.stringify(argument)))
                if (answer.error) { const e = new Error(answer.error.message); e.name = answer.error.name; throw e }
                return answer.value
            }
            const gs = { call, info: (text) => { call('log', text) }, hasRole: (name) => name === 'admin', getScope: () => scope,
                addInfoMessage: (text) => { messages.push({ type: 'info', text }) } }
            const Class = { create: () => function () { this.initialize && this.initialize.apply(this, arguments) } }
            function ServiceError(status, message, detail) {
                const error = new Error(message)
                Object.defineProperty(error, '__serviceError', { value: { status, message, detail } })
                return error
            }
            return {
                globals: { gs, Class },
                modules: { '@servicenow/glide': { gs }, '@servicenow/glide/sn_ws_err': { ServiceError } },
                begin: () => { messages = [] },
                makeBinding: (json) => {
                    const binding = JSON.parse(json)
                    if (binding.kind === 'record') return makeRecord(binding)
                    if (binding.kind === 'restResponse') return { status: null, setStatus(value) { this.status = value } }
                    return binding.kind === 'value' ? binding.value : binding
                },
                readBinding: (kind, bound) => kind === 'record' ? bound.read() : JSON.stringify({ status: bound.status }),
                readMessages: () => JSON.stringify(messages),
            }
        }`,
    'record.js': `"use strict"
        const { stringify } = JSON
        exports.makeRecord = ({ row, previous }) => {
            let changed = false, aborted = false
            return {
                getValue: (name) => row[name] ?? null,
                setValue: (name, value) => { row[name] = value; changed = true },
                changes: (name) => previous ? previous[name] !== row[name] : true,
                setAbortAction: (value) => { aborted = value; changed = true },
                get active() { return row.active === '1' },
                read: () => changed ? stringify({ row, aborted }) : '',
            }
        }`,
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
    sys_module: ['sys_id', 'path', 'content', 'sys_scope'],
    sys_script_include: ['sys_id', 'name', 'script', 'sys_scope', 'access', 'active'],
    sys_app: ['sys_id', 'scope', 'package_json', 'js_level'],
}

export interface EngineFixture {
    readonly engine: ScriptEngine
    /** Arguments of the operation `log`, in order. */
    readonly logged: unknown[]
    addApplication(scope: string): void
    addModule(scope: string, path: string, content: string): void
    addInclude(scope: string, name: string, script: string, access?: string): void
    run(
        source: string,
        options?: Partial<Omit<Invocation, 'source' | 'bindings'>> & { bindings?: Record<string, Binding> },
    ): Outcome
    /** The value of the last expression; throws the script's error. */
    evaluate(source: string, scope?: string): unknown
    close(): void
}

/** An engine over an empty database, with the scopes global, x_acme_app and x_other_app. */
export function engineFixture(
    operations: HostOperations = {},
    options: { timeLimit?: number; glideDirectory?: string } = {},
): EngineFixture {
    const directory = mkdtempSync(join(tmpdir(), 'engine-'))
    mkdirSync(join(directory, 'glide'))
    Object.entries(GLIDE).forEach(([name, text]) => writeFileSync(join(directory, 'glide', name), text))
    const database = new Database(join(directory, 'test.db'))
    const versions = new CacheVersions(database)
    for (const [table, columns] of Object.entries(COLUMNS)) {
        database.exec(`CREATE TABLE ${table} (${columns.map((each) => `${each} TEXT`).join(', ')})`)
    }
    const tables = new Map(
        Object.entries(COLUMNS).map(([name, columns]) => [
            name,
            { name, root: name, family: [name], columns: new Map(columns.map((each) => [each, { physical: each }])) },
        ]),
    )
    const scope = (name: string): object | undefined => (/^(global|x_)/.test(name) ? { name, sysId: name } : undefined)
    const context = {
        database,
        versions,
        dictionary: { get: () => ({ table: (name: string) => tables.get(name) }) },
        scopes: { get: () => ({ byName: scope, byId: scope }) },
    } as unknown as InstanceContext
    const logged: unknown[] = []
    const log = ((text: unknown) => void logged.push(text)) as HostOperations[string]
    const engine = createScriptEngine({
        context,
        operations: { log, ...operations },
        glideDirectory: join(directory, 'glide'),
        ...options,
    })
    const insert = (table: string, values: readonly string[]): void => {
        database.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values)
        versions.raise(table)
    }
    let last = 0
    const run: EngineFixture['run'] = (source, invocation = {}) =>
        engine.run({
            scope: 'x_acme_app',
            name: 'test script',
            mode: 'statements',
            bindings: {},
            ...invocation,
            source,
        })
    engine.begin()
    return {
        engine,
        logged,
        run,
        addApplication: (name) => insert('sys_app', [name, name, `${name}/app/0.1.0/package.json`, 'es_latest']),
        addModule: (owner, path, content) => insert('sys_module', [`module${++last}`, path, content, owner]),
        addInclude: (owner, name, script, access = 'package_private') =>
            insert('sys_script_include', [`include${++last}`, name, script, owner, access, '1']),
        evaluate: (source, owner = 'x_acme_app') => {
            const { error, value } = run(source, { mode: 'expression', scope: owner })
            if (error) {
                throw Object.assign(new Error(`${error.name}: ${error.message}`), { outcome: error })
            }
            return value
        },
        close: () => {
            database.close()
            rmSync(directory, { recursive: true })
        },
    }
}
