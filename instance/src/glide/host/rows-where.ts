import type { InstanceContext } from '../../access/context'
import type { QueryNode } from '../../store/query'
import type { Row } from '../../store/row'
import { selectRows } from '../../store/select-rows'

/** Rows of a table in which each of these elements has its value; none where the instance lacks the table. */
export function rowsWhere(
    context: InstanceContext,
    table: string,
    values: Readonly<Record<string, string>>,
): readonly Row[] {
    const dictionary = context.dictionary.get()
    if (!dictionary.table(table)) {
        return []
    }
    const nodes = Object.entries(values).map(
        ([element, value]): QueryNode => ({ kind: 'term', element, operator: '=', value }),
    )
    return selectRows(
        context.database,
        dictionary,
        { table, where: { kind: 'and', nodes } },
        context.queryEnvironment(),
    )
}
