import { createHash } from 'node:crypto'
import { Database } from '../../src/store/database'
import { loadDictionary } from '../../src/store/load-dictionary'
import { acmeApp, id, recordFile } from '../install/support/packages'
import { openPageBed, type PageBed, text } from './page-bed'

export const TICKET = 'x_acme_app_ticket'
const ACTION = id('a1')

/** Whom nobody knows, who has no role, who works in the desk, who administers the application, who may everything. */
export const ROLES = ['nobody', 'plain', 'agent', 'boss', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** What a request of a session carries beside its text. */
type Headers = Readonly<Record<string, string>>

/** Tables of which every row may change by a request that reads: the log, and that a session was used. */
const NOT_DATA = /^(?:syslog|_session.*)$/

/** An instance on which each place of a request gets a script of its own. */
export class InjectionBed {
    readonly bed: PageBed
    readonly database: Database
    readonly sessions: Readonly<Record<Role, Headers>>
    /** Every table, and the columns it has. */
    readonly tables: ReadonlyMap<string, readonly string[]>
    private readonly references: ReadonlySet<string>
    private places: string[] = []

    constructor() {
        const files = {
            ...acmeApp(),
            [`update/sys_ui_action_${ACTION}.xml`]: recordFile('sys_ui_action', ACTION, {
                name: 'Keep',
                action_name: 'keep',
                table: 'global',
                active: 'true',
                form_button: 'true',
                show_insert: 'true',
                show_update: 'true',
                script: 'current.isNewRecord() ? current.insert() : current.update()',
            }),
        }
        this.bed = openPageBed(files)
        this.bed.addUser('plain', [])
        this.bed.addUser('agent', ['itil'])
        this.bed.addUser('boss', ['x_acme_app.admin', 'itil'])
        this.database = new Database(this.bed.file)
        const all = [...loadDictionary(this.database).tables()]
        this.tables = new Map(all.map(({ name, columns }) => [name, [...columns.keys()]] as const))
        this.references = new Set(
            all.flatMap(({ name, columns }) =>
                [...columns.values()]
                    .filter(({ reference }) => reference !== null)
                    .map(({ element }) => `${name}.${element}`),
            ),
        )
        const headersOf = (user: string): Headers => {
            const { cookie, token } = this.bed.session(user)
            return { cookie, 'x-usertoken': token, accept: 'application/json', 'content-type': 'application/json' }
        }
        this.sessions = {
            nobody: {},
            plain: headersOf('plain'),
            agent: headersOf('agent'),
            boss: headersOf('boss'),
            admin: headersOf('admin'),
        }
    }

    close(): void {
        this.database.close()
        this.bed.close()
    }

    /** A script for one place; without comma, `@` or `^`, at which some readers would cut it. */
    script(place: string): string {
        this.places.push(place)
        return `javascript:gs.eventQueue('owned.${this.places.length - 1}')`
    }

    /** The columns of a table, each with a script of its own. */
    scripts(table: string, place: string): readonly (readonly [string, string])[] {
        return (this.tables.get(table) ?? []).map((column) => [column, this.script(`${place} ${table}.${column}`)])
    }

    isReference(table: string, column: string): boolean {
        return this.references.has(`${table}.${column}`)
    }

    /** The places whose scripts have run since this was asked last. */
    whatRan(): readonly string[] {
        const names = this.database.all("SELECT name FROM sysevent WHERE name LIKE 'owned.%'", [])
        this.database.write(() => this.database.run("DELETE FROM sysevent WHERE name LIKE 'owned.%'", []))
        const ran = names.map(([name]) => this.places[Number(String(name).slice('owned.'.length))] ?? String(name))
        this.places = []
        return ran
    }

    /** A mark of all rows of each table. */
    marks(): Readonly<Record<string, string>> {
        const all = this.database.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        const names = all.map(([name]) => String(name)).filter((name) => !NOT_DATA.test(name))
        return Object.fromEntries(
            names.map((name) => {
                // A log-in that fails is recorded, whatever its name says.
                const rest = name === 'sysevent' ? " WHERE name <> 'login.failed'" : ''
                const rows = JSON.stringify(this.database.all(`SELECT * FROM "${name}"${rest}`))
                return [name, createHash('sha256').update(rows).digest('hex')]
            }),
        )
    }

    rest(role: Role, method: string, path: string, body?: unknown): { status: number; result: unknown } {
        const sent = body === undefined ? '' : JSON.stringify(body)
        const answer = this.bed.send(method, `/api/now/table/${path}`, this.sessions[role], sent)
        const isRead = answer.status < 300 && text(answer) !== ''
        return {
            status: answer.status,
            result: isRead ? (JSON.parse(text(answer)) as { result?: unknown }).result : null,
        }
    }

    page(role: Role, path: string, fields?: Readonly<Record<string, string>>): number {
        const headers = { ...this.sessions[role], 'content-type': 'application/x-www-form-urlencoded' }
        return fields
            ? this.bed.send('POST', path, headers, new URLSearchParams(fields).toString()).status
            : this.bed.send('GET', path, headers).status
    }
}
