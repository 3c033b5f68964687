import type { HostCaller } from '../../engine/script-engine'
import { rowsInOrder } from '../../reading/rows-in-order'
import { defaultRow } from '../../store/default-values'
import type { QueryNode, Selection } from '../../store/query'
import type { Row } from '../../store/row'
import { countRows, getRow, selectIds, selectRows } from '../../store/select-rows'
import { newSysId } from '../../store/sys-id'
import type { QueryAnswer, QueryArgument } from '../wire'
import type { HostServices } from './host-services'
import { requireScopeAccess } from './scope-guard'
import { selectionOf } from './selection'
import { compactRow, readableRow } from './visible-row'

/** Rows that go over the bridge with the query itself; those after them are fetched when a script reaches them. */
const PAGE = 250

/** Reading of records for GlideRecord. */
export function recordOperations(services: HostServices) {
    const { context } = services
    const visible = (table: string, rows: readonly Row[], secure: boolean | undefined): readonly Row[] =>
        secure ? rows.flatMap((row) => asList(readableRow(services.access(), table, row))) : rows

    const query = (argument: QueryArgument): QueryAnswer => {
        const selection = selectionOf(context, argument)
        const { database, dictionary } = context
        const wanted = selection.limit ?? Infinity
        const first = { ...selection, limit: Math.min(wanted, PAGE) }
        const rows = selectRows(database, dictionary.get(), first, context.queryEnvironment())
        if (rows.length < PAGE || wanted <= PAGE) {
            return { rows: visible(argument.table, rows, argument.secure), rest: [] }
        }
        const sent = new Set(rows.map((row) => row['sys_id']))
        const ids = argument.secure
            ? readableIds(selection)
            : selectIds(database, dictionary.get(), selection, context.queryEnvironment())
        return { rows: visible(argument.table, rows, argument.secure), rest: ids.filter((id) => !sent.has(id)) }
    }

    /** Of GlideRecordSecure, whose getRowCount counts what may be read. */
    const readableIds = (selection: Selection): string[] => {
        const { limit = Infinity, offset = 0 } = selection
        return [...rowsInOrder(context, selection)]
            .slice(offset, offset + limit)
            .filter((row) => services.access().allows('read', selection.table, row))
            .map((row) => row['sys_id'] ?? '')
    }

    const rowsById = (table: string, ids: readonly string[]): Row[] => {
        const { database, dictionary } = context
        const [only] = ids
        if (ids.length === 1 && only !== undefined) {
            const row = getRow(database, dictionary.get(), table, only)
            return row ? [row] : []
        }
        const where: QueryNode = { kind: 'term', element: 'sys_id', operator: 'IN', value: ids.join(',') }
        const found = selectRows(database, dictionary.get(), { table, where }, context.queryEnvironment())
        const byId = new Map(found.map((row) => [row['sys_id'], row]))
        return ids.flatMap((id) => asList(byId.get(id) ?? null))
    }

    return {
        'record.query': (argument: QueryArgument, caller: HostCaller): QueryAnswer => {
            requireScopeAccess(services, caller, argument.table, 'read')
            return query(argument)
        },

        /** Records by sys_id, in the order asked for; those that are gone are left out. */
        'record.rows': (
            { table, ids, secure }: { table: string; ids: readonly string[]; secure?: boolean },
            caller: HostCaller,
        ): readonly Row[] => {
            requireScopeAccess(services, caller, table, 'read')
            return visible(table, rowsById(table, ids), secure)
        },

        /** By sys_id or else display value, or by a field's value. */
        'record.get': (
            { table, element, value, secure }: { table: string; element?: string; value: string; secure?: boolean },
            caller: HostCaller,
        ): QueryAnswer => {
            requireScopeAccess(services, caller, table, 'read')
            if (element === undefined) {
                const found = visible(table, rowsById(table, [value]), secure)
                if (found.length > 0) {
                    return { rows: found, rest: [] }
                }
            }
            const sought = element ?? context.dictionary.get().table(table)?.displayElement
            if (sought === null || sought === undefined || value === '') {
                return { rows: [], rest: [] }
            }
            const condition = { kind: 'condition', element: sought, operator: '=', value, more: [] } as const
            return query({ table, parts: [condition], order: [], ...(secure ? { secure } : {}) })
        },

        'record.count': (argument: QueryArgument, caller: HostCaller): number => {
            requireScopeAccess(services, caller, argument.table, 'read')
            const selection = selectionOf(context, argument)
            return argument.secure
                ? readableIds(selection).length
                : countRows(context.database, context.dictionary.get(), selection, context.queryEnvironment())
        },

        /** The values of newRecord(): defaults and a sys_id. */
        'record.defaults': ({ table }: { table: string }, caller: HostCaller): Row => {
            requireScopeAccess(services, caller, table, 'read')
            const defaults = defaultRow(
                context.database,
                context.dictionary.get(),
                table,
                (script) => context.evaluate?.(script) ?? null,
            )
            return compactRow({ ...defaults, sys_id: newSysId() })
        },

        'record.allows': ({
            operation,
            table,
            row,
            element,
        }: {
            operation: 'read' | 'write' | 'create' | 'delete'
            table: string
            row: Row | null
            element?: string
        }): boolean => services.access().allows(operation, table, row, element),
    }
}

function asList(row: Row | null): readonly Row[] {
    return row === null ? [] : [row]
}
