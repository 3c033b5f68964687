import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { AccessControl } from '../../src/access/acl'
import type { InstanceContext } from '../../src/access/context'
import { createContext } from '../../src/access/load-context'
import { hashPassword } from '../../src/access/passwords'
import { Sessions } from '../../src/access/sessions'
import { Authentication } from '../../src/auth/authentication'
import { createBaseSystem } from '../../src/base/create-base-system'
import type { Invocation, Outcome, RestResponseResult, ScriptEngine } from '../../src/engine/script-engine'
import { RecordService } from '../../src/records/record-service'
import type { InstanceRequest, InstanceResponse, RequestPart } from '../../src/rest/http'
import { createRouter } from '../../src/rest/router'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import type { Row } from '../../src/store/row'
import { selectRows } from '../../src/store/select-rows'
import { newSysId } from '../../src/store/sys-id'
import { insertRow } from '../../src/store/write-rows'

/** What a test sends; the body is JSON unless it is text or bytes. */
export interface Sent {
    readonly method?: string
    readonly url: string
    readonly user?: string
    readonly password?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
    readonly parts?: readonly RequestPart[]
}

/** What came back, the body parsed where it is JSON. */
export interface Answer {
    readonly status: number
    readonly headers: InstanceResponse['headers']
    readonly text: string
    readonly body: unknown
}

/** An instance with base system, one scoped application and users, reached through its router. Scripts run in a small stand-in. */
export interface InstanceBed {
    readonly context: InstanceContext
    readonly sessions: Sessions
    readonly access: AccessControl
    /** Lines that logging in wrote, with their level. */
    readonly logged: string[]
    readonly installed: { bytes: number; loadDemo: boolean }[]
    installation: { error: string | null; scopeId: string; version: string } | Error
    /** Writes a row as it is, without rules; returns its sys_id. */
    put(table: string, row: Row): string
    addUser(name: string, roles: readonly string[], values?: Row): string
    roleId(name: string): string
    addAcl(values: Row, roles?: readonly string[]): string
    send(sent: Sent): Answer
    close(): void
}

export const SCOPE_ID = 'a'.repeat(32)
export const SCOPE = 'x_acme_app'

/** Makes the bed in a folder of its own; `close` removes it. */
export function openBed(): InstanceBed {
    const folder = mkdtempSync(join(tmpdir(), 'instance-bed-'))
    const database = new Database(join(folder, 'instance.db'))
    createBaseSystem(database, { hashPassword })
    const context = createContext(database)
    const put = (table: string, values: Row): string => {
        const sysId = values['sys_id'] ?? newSysId()
        const columns = context.dictionary.get().table(table)?.columns
        const row = { sys_class_name: table, sys_mod_count: '0', ...values, sys_id: sysId }
        const known = Object.entries(row).filter(([element]) => columns?.has(element))
        database.write(() => {
            insertRow(database, context.dictionary.get(), table, Object.fromEntries(known))
            context.versions.raise(table)
        })
        return sysId
    }
    put('sys_app', {
        sys_id: SCOPE_ID,
        name: 'Acme',
        scope: SCOPE,
        active: '1',
        version: '1.0.0',
        runtime_access_tracking: 'enforcing',
    })
    context.versions.raise('sys_scope')
    declareTables(database, [
        {
            name: 'x_acme_app_note',
            label: 'Note',
            scopeId: SCOPE_ID,
            flags: { access: 'public', read_access: '1', ws_access: '1' },
            columns: [
                { element: 'name', label: 'Name', display: true, maxLength: 40 },
                { element: 'owner', label: 'Owner', type: 'reference', reference: 'sys_user' },
                { element: 'done', label: 'Done', type: 'boolean' },
                { element: 'due', label: 'Due', type: 'glide_date_time' },
                { element: 'rank', label: 'Rank', type: 'integer' },
                {
                    element: 'color',
                    label: 'Color',
                    choice: 1,
                    choices: [
                        { value: 'r', label: 'Red' },
                        { value: 'g', label: 'Green' },
                    ],
                },
                { element: 'secret', label: 'Secret', type: 'password2', maxLength: 255 },
                { element: 'key', label: 'Key', unique: true, maxLength: 64 },
                { element: 'remarks', label: 'Remarks', type: 'journal_input' },
            ],
        },
        {
            name: 'x_acme_app_hidden',
            label: 'Hidden',
            scopeId: SCOPE_ID,
            flags: { access: 'public', read_access: '1', ws_access: '0' },
            columns: [{ element: 'name', label: 'Name', display: true }],
        },
    ])
    for (const table of ['sys_db_object', 'sys_dictionary', 'sys_choice']) {
        context.versions.raise(table)
    }
    const sessions = new Sessions(context)
    const engine: ScriptEngine = { begin: () => undefined, makeReady: () => undefined, run: runInStandIn }
    const access = new AccessControl(context, (script, _scope, _name, _table, row) => judge(script, row, context))
    const bed: InstanceBed = {
        context,
        sessions,
        access,
        logged: [],
        installed: [],
        installation: { error: null, scopeId: SCOPE_ID, version: '1.0.0' },
        put,
        roleId,
        addUser(name, roles, values = {}) {
            const user = put('sys_user', {
                user_name: name,
                name,
                active: '1',
                user_password: hashPassword(name),
                ...values,
            })
            for (const role of roles) {
                put('sys_user_has_role', { user, role: roleId(role), state: 'active' })
            }
            return user
        },
        addAcl(values, roles = []) {
            const acl = put('sys_security_acl', {
                type: 'record',
                active: '1',
                decision_type: 'allow',
                admin_overrides: '1',
                advanced: values['script'] ? '1' : '0',
                sys_scope: SCOPE_ID,
                ...values,
            })
            for (const role of roles) {
                put('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: roleId(role) })
            }
            return acl
        },
        send: (sent) => answer(router(request(sent))),
        close() {
            database.close()
            rmSync(folder, { recursive: true, force: true })
        },
    }
    const roleIds = new Map<string, string>()
    function roleId(name: string): string {
        const where = { kind: 'term', element: 'name', operator: '=', value: name } as const
        const selection = { table: 'sys_user_role', where }
        const known =
            roleIds.get(name) ??
            selectRows(database, context.dictionary.get(), selection, context.queryEnvironment())[0]?.['sys_id'] ??
            undefined
        const sysId = known ?? put('sys_user_role', { name })
        roleIds.set(name, sysId)
        return sysId
    }
    const router = createRouter({
        context,
        records: new RecordService(
            context,
            () => engine,
            () => undefined,
        ),
        engine,
        access,
        sessions,
        authentication: new Authentication(context, sessions, (level, _source, message) =>
            bed.logged.push(`${level} ${message}`),
        ),
        install: (zip, options) => {
            bed.installed.push({ bytes: zip.length, loadDemo: options.loadDemo })
            if (bed.installation instanceof Error) {
                throw bed.installation
            }
            return bed.installation
        },
        log: () => undefined,
    })
    return bed
}

/** Basic credentials as a header. */
export function basic(user: string, password = user): string {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

function request(sent: Sent): InstanceRequest {
    const headers: Record<string, string> = { host: 'local.test', accept: 'application/json', ...sent.headers }
    if (sent.user !== undefined) {
        headers['authorization'] = basic(sent.user, sent.password)
    }
    const { body } = sent
    if (body !== undefined && headers['content-type'] === undefined) {
        headers['content-type'] = 'application/json'
    }
    const bytes =
        body instanceof Uint8Array
            ? body
            : Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
    return {
        method: sent.method ?? 'GET',
        url: sent.url,
        headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
        body: bytes,
        parts: sent.parts ?? [],
        remoteAddress: '127.0.0.1',
    }
}

function answer(response: InstanceResponse): Answer {
    const text = typeof response.body === 'string' ? response.body : Buffer.from(response.body).toString('utf8')
    let body: unknown = null
    try {
        body = JSON.parse(text)
    } catch {
        body = null
    }
    return { status: response.status, headers: response.headers, text, body }
}

function judge(script: string, row: Row | null, context: InstanceContext): boolean {
    const variables: Record<string, unknown> = { current: row ?? {}, userName: context.session.userName }
    runInNewContext(script, variables)
    return variables['answer'] === true
}

/** Runs resource scripts as JavaScript over plain objects: enough to see what the room rest/ hands in and makes of the outcome. */
function runInStandIn(invocation: Invocation): Outcome {
    const binding = invocation.bindings['request']
    const source = binding?.kind === 'restRequest' ? binding.request : undefined
    const result: { -readonly [K in keyof RestResponseResult]: RestResponseResult[K] } = {
        status: null,
        headers: {},
        contentType: null,
        location: null,
        stream: null,
        error: null,
    }
    const headers: Record<string, string> = {}
    const response = {
        setStatus: (status: number) => (result.status = status),
        setBody: (body: unknown) => (result.body = body),
        setHeader: (name: string, value: string) => (headers[name] = value),
        setLocation: (location: string) => (result.location = location),
        setContentType: (type: string) => (result.contentType = type),
        setError: (error: RestResponseResult['error']) => (result.error = error),
        getStreamWriter: () => ({ writeString: (text: string) => (result.stream = (result.stream ?? '') + text) }),
    }
    const nothing = { records: {}, messages: [] }
    try {
        const value: unknown = runInNewContext(invocation.source, {
            request: { ...source, scope: invocation.scope },
            response,
        })
        return { ...nothing, value, responses: { response: { ...result, headers } }, error: null }
    } catch (error) {
        const { name, message, stack = '' } = error as Error
        return { ...nothing, responses: { response: { ...result, headers } }, error: { name, message, stack } }
    }
}
