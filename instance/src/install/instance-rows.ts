import type { Database } from '../store/database'
import type { Dictionary } from '../store/dictionary'
import { parseEncodedQuery } from '../store/parse-encoded-query'
import type { QueryEnvironment, QueryNode } from '../store/query'
import type { Row } from '../store/row'
import { getRow, selectIds, selectRows } from '../store/select-rows'

/** An installation's queries: nobody's time zone, and a term that means nothing finds nothing, for what is found may be deleted. */
function environment(): QueryEnvironment {
    return { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true }
}

/** The rows of the instance as an installation looks them up. */
export class InstanceRows {
    constructor(
        private readonly database: Database,
        private readonly dictionary: Dictionary,
    ) {}

    byId(table: string, sysId: string): Row | null {
        return getRow(this.database, this.dictionary, table, sysId)
    }

    /** The first row whose elements have these values; '' asks for an empty one. */
    first(table: string, values: Readonly<Record<string, string>>): Row | null {
        const nodes = Object.entries(values).map(
            ([element, value]): QueryNode => ({
                kind: 'term',
                element,
                operator: value === '' ? 'ISEMPTY' : '=',
                value,
            }),
        )
        const where: QueryNode = { kind: 'and', nodes }
        return selectRows(this.database, this.dictionary, { table, where, limit: 1 }, environment())[0] ?? null
    }

    /** sys_ids that an encoded query finds. */
    idsOf(table: string, encodedQuery: string): string[] {
        const { where } = parseEncodedQuery(encodedQuery)
        return selectIds(this.database, this.dictionary, { table, where }, environment())
    }
}
