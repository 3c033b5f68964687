import { createHash } from 'node:crypto'
import type { Database } from '../store/database'
import { choiceRows } from '../store/dictionary-rows'
import { BASE_TABLES } from './all-tables'
import { baseRows } from './base-rows'
import type { RowSource } from './rows/row-source'

/** Key of the fingerprint of the whole base system in `_base_row`; no row of it has this key. */
const WHOLE = ''

/** What the base system of this program looks like. */
export interface BaseVersion {
    /** One text for all of its tables and rows. */
    readonly fingerprint: string
    /** By `table/sys_id`, one text for each row, those of the tables' choices included. */
    readonly rows: ReadonlyMap<string, string>
}

/** Tells one row of the base system from the others. */
export function rowKey(source: Pick<RowSource, 'table' | 'sysId'>): string {
    return `${source.table}/${source.sysId}`
}

/** The base system of this program. A password counts as it is in clear, as its stored form is another one each time. */
export function currentVersion(): BaseVersion {
    const listed = BASE_TABLES.flatMap((source) => source.columns.flatMap((column) => choiceRows(source, column)))
    const rows = new Map([
        ...listed.map((row) => [rowKey({ table: 'sys_choice', sysId: row['sys_id'] ?? '' }), digest(row)] as const),
        ...baseRows((clear) => clear).map((source) => [rowKey(source), digest(source.values)] as const),
    ])
    return { fingerprint: digest([BASE_TABLES, [...rows]]), rows }
}

/** The base system that a database was made or upgraded with; empty where that was never noted down. */
export function storedVersion(database: Database): BaseVersion {
    if (!database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_base_row'")) {
        return { fingerprint: '', rows: new Map() }
    }
    const all = database.all('SELECT name, digest FROM _base_row')
    const rows = new Map(all.map(([name, text]) => [String(name), String(text)]))
    const fingerprint = rows.get(WHOLE) ?? ''
    rows.delete(WHOLE)
    return { fingerprint, rows }
}

/** Whether a database has this base system; one small query. */
export function isVersion(database: Database, { fingerprint }: BaseVersion): boolean {
    return (
        database.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_base_row'") !== undefined &&
        database.first('SELECT digest FROM _base_row WHERE name = ?', [WHOLE])?.[0] === fingerprint
    )
}

/** Notes down which base system a database has. Rows that an earlier one had stay known, so that they do not come back. */
export function storeVersion(database: Database, { fingerprint, rows }: BaseVersion): void {
    database.exec('CREATE TABLE IF NOT EXISTS _base_row (name TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID')
    for (const [name, text] of [[WHOLE, fingerprint] as const, ...rows]) {
        database.run('INSERT OR REPLACE INTO _base_row (name, digest) VALUES (?, ?)', [name, text])
    }
}

function digest(content: unknown): string {
    return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)
}
