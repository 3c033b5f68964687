import type { ColumnDefinition, Dictionary } from './dictionary'
import { columnSql, quoted } from './physical-table'

interface Join {
    readonly alias: string
    readonly table: string
    readonly on: string
    inner: boolean
}

/** Most tables that one statement joins to its own; SQLite takes 64 tables in all. */
export const MAX_REFERENCES = 60

/** A query, an order or a list of fields follows more references than {@link MAX_REFERENCES}. */
export class TooManyReferences extends Error {
    constructor() {
        super(`More than ${MAX_REFERENCES} references are followed. Ask for fewer, or shorter, dot-walked fields`)
    }
}

/**
 * The referenced tables that a statement reads beside its own (alias t0). Outer joins, so that a record whose reference
 * is empty is still seen; a reference that a condition requires becomes an inner join, which lets SQLite begin at the
 * referenced table's index.
 */
export class Joins {
    private readonly byPath = new Map<string, Join>()

    constructor(private readonly dictionary: Dictionary) {}

    /**
     * The alias of the table that a path of reference columns leads to; t0 for an empty path.
     *
     * @throws TooManyReferences
     */
    alias(path: readonly ColumnDefinition[], required = false): string {
        let alias = 't0'
        let key = ''
        for (const column of path) {
            key += `${column.table}.${column.element}/`
            let join = this.byPath.get(key)
            if (!join) {
                if (this.byPath.size >= MAX_REFERENCES) {
                    throw new TooManyReferences()
                }
                const root = this.dictionary.table(column.reference ?? '')?.root ?? ''
                const name = `t${this.byPath.size + 1}`
                const on = `${name}.sys_id = ${columnSql(column, alias)}`
                join = { alias: name, table: quoted(root), on, inner: false }
                this.byPath.set(key, join)
            }
            join.inner ||= required
            alias = join.alias
        }
        return alias
    }

    /** The joins as they follow `FROM <table> t0`. */
    sql(): string {
        return [...this.byPath.values()]
            .map((join) => ` ${join.inner ? 'JOIN' : 'LEFT JOIN'} ${join.table} ${join.alias} ON ${join.on}`)
            .join('')
    }
}
