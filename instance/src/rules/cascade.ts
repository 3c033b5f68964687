import type { InstanceContext } from '../access/context'
import type { Records } from '../glide/host/records'
import type { ColumnDefinition } from '../store/dictionary'
import { selectIds } from '../store/select-rows'

type Cascade = 'clear' | 'delete' | 'restrict' | 'none'

/** The records that refer to another by one column, and what becomes of them when that one is deleted. */
export interface CascadedRecords {
    readonly column: ColumnDefinition
    readonly cascade: Cascade
    readonly ids: readonly string[]
}

/**
 * What the deletion of a record does to the records that refer to it, by the reference's cascade rule: clear (also
 * where no rule is given), delete, restrict, none (markdown/platform-administration/t_CascadeDeleteRules.md).
 * Returns why the record may not be deleted, or null.
 */
export function cascadeDelete(context: InstanceContext, records: Records, table: string, sysId: string): string | null {
    const pointing = listCascades(context, table, sysId)
    const restricting = pointing.find(({ cascade, ids }) => cascade === 'restrict' && ids.length > 0)
    if (restricting) {
        return `Delete of ${table} is restricted: ${restricting.ids.length} record(s) of ${restricting.column.table} refer to it`
    }
    for (const { column, cascade, ids } of pointing) {
        for (const id of ids) {
            if (cascade === 'delete') {
                records.delete(column.table, id)
            } else {
                records.update(column.table, id, { [column.element]: null })
            }
        }
    }
    return null
}

/** The records that refer to a record, by the cascade rule of the reference, before anything is done to them. */
export function listCascades(context: InstanceContext, table: string, sysId: string): readonly CascadedRecords[] {
    const dictionary = context.dictionary.get()
    return referencesTo(context, table).map((column) => ({
        column,
        cascade: cascadeOf(column),
        ids: selectIds(
            context.database,
            dictionary,
            { table: column.table, where: { kind: 'term', element: column.element, operator: '=', value: sysId } },
            context.queryEnvironment(),
        ),
    }))
}

/** Reference columns, each once, that can hold a record of this table and whose cascade rule asks for something. */
function referencesTo(context: InstanceContext, table: string): readonly ColumnDefinition[] {
    const dictionary = context.dictionary.get()
    const lineage = dictionary.table(table)?.lineage ?? []
    return [...dictionary.tables()].flatMap((definition) =>
        [...definition.columns.values()].filter(
            (column) =>
                column.table === definition.name &&
                column.type === 'reference' &&
                column.reference !== null &&
                lineage.includes(column.reference) &&
                cascadeOf(column) !== 'none',
        ),
    )
}

function cascadeOf(column: ColumnDefinition): Cascade {
    switch (column.cascadeRule) {
        case 'none':
        case 'restrict':
            return column.cascadeRule
        case 'delete':
        case 'cascade':
            return 'delete'
        default:
            return 'clear'
    }
}
