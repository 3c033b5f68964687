import type { InstanceContext } from '../access/context'
import { VersionedCache } from '../store/cache'
import { parseEncodedQuery } from '../store/parse-encoded-query'
import type { QueryNode } from '../store/query'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import { trustedQuery } from '../store/trusted-query'
import { type FieldValue, setFieldValues } from './field-values'

export type RuleMoment = 'before' | 'after' | 'async' | 'display'
export type RecordOperation = 'insert' | 'update' | 'delete'

/** One active row of sys_script, ready to be applied. */
export interface BusinessRule {
    readonly sysId: string
    readonly name: string
    readonly table: string
    readonly when: RuleMoment
    readonly order: number
    readonly priority: number
    readonly operations: ReadonlySet<RecordOperation>
    /** Scope name of the rule; its scripts run there. */
    readonly scope: string
    /** The filter condition, taken apart; null for none. */
    readonly filter: QueryNode | null
    /** The script of the Condition field; '' for none. */
    readonly condition: string
    /** Role names, one of which the user must have; empty for all users. */
    readonly roles: readonly string[]
    /** "Set field values": what to set before a script would run. */
    readonly fieldValues: readonly FieldValue[]
    readonly abortAction: boolean
    readonly message: string
    readonly script: string
}

const DEFAULT_ORDER = 100

/** Tables that decide which rules run. */
const SOURCES = ['sys_script', 'sys_scope', 'sys_db_object', 'sys_dictionary']

/**
 * The business rules of the instance by table, moment and operation, in order
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md). A rule of a table runs for the tables that extend it.
 */
export class BusinessRules {
    private readonly byTable: VersionedCache<ReadonlyMap<string, readonly BusinessRule[]>>
    private readonly applicable: VersionedCache<Map<string, readonly BusinessRule[]>>

    constructor(private readonly context: InstanceContext) {
        this.byTable = new VersionedCache(context.versions, SOURCES, () => this.load())
        this.applicable = new VersionedCache(
            context.versions,
            SOURCES,
            () => new Map<string, readonly BusinessRule[]>(),
        )
    }

    /** Rules for a record of `table`, lowest order first; rules of equal order by name, so that a run can be repeated. */
    of(table: string, when: RuleMoment, operation: RecordOperation): readonly BusinessRule[] {
        const applicable = this.applicable.get()
        const key = `${table}/${when}/${operation}`
        let rules = applicable.get(key)
        if (!rules) {
            const byTable = this.byTable.get()
            rules = (this.context.dictionary.get().table(table)?.lineage ?? [])
                .flatMap((ancestor) => byTable.get(ancestor) ?? [])
                .filter((rule) => rule.when === when && rule.operations.has(operation))
                .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
            applicable.set(key, rules)
        }
        return rules
    }

    /** Rules that run when the form of a record of `table` is opened, lowest order first. */
    forDisplay(table: string): readonly BusinessRule[] {
        const byTable = this.byTable.get()
        return (this.context.dictionary.get().table(table)?.lineage ?? [])
            .flatMap((ancestor) => byTable.get(ancestor) ?? [])
            .filter((rule) => rule.when === 'display')
            .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
    }

    /** The rule with this sys_id, if it is active. */
    byId(sysId: string): BusinessRule | undefined {
        for (const rules of this.byTable.get().values()) {
            const rule = rules.find((candidate) => candidate.sysId === sysId)
            if (rule) {
                return rule
            }
        }
        return undefined
    }

    private load(): ReadonlyMap<string, readonly BusinessRule[]> {
        const rows = selectRows(
            this.context.database,
            this.context.dictionary.get(),
            { table: 'sys_script', where: { kind: 'term', element: 'active', operator: '=', value: '1' } },
            this.context.queryEnvironment(),
        )
        const rules = new Map<string, BusinessRule[]>()
        for (const row of rows) {
            const rule = this.rule(row)
            if (rule) {
                rules.set(rule.table, [...(rules.get(rule.table) ?? []), rule])
            }
        }
        return rules
    }

    /** Query rules are none of a write's business, and not built. */
    private rule(row: Row): BusinessRule | undefined {
        const when = momentOf(row['when'] ?? 'before')
        if (!when) {
            return undefined
        }
        const filter = row['filter_condition'] ?? ''
        const advanced = row['advanced'] === '1'
        return {
            sysId: row['sys_id'] ?? '',
            name: row['name'] ?? '',
            table: row['collection'] ?? '',
            when,
            order: Number(row['order'] ?? DEFAULT_ORDER),
            priority: Number(row['priority'] ?? DEFAULT_ORDER),
            operations: new Set(
                (['insert', 'update', 'delete'] as const).filter((operation) => row[`action_${operation}`] === '1'),
            ),
            scope: this.context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? 'global',
            filter:
                filter === '' || filter === '^EQ' || filter === 'EQ'
                    ? null
                    : trustedQuery(parseEncodedQuery(filter).where),
            condition: advanced ? (row['condition'] ?? '') : '',
            roles: (row['role_conditions'] ?? '').split(',').filter(Boolean),
            fieldValues: row['change_fields'] === '1' ? setFieldValues(row['template'] ?? '') : [],
            abortAction: row['abort_action'] === '1',
            message: row['add_message'] === '1' ? (row['message'] ?? '') : '',
            script: advanced ? (row['script'] ?? '') : '',
        }
    }
}

/** `async_always` is the older spelling of async rules; display rules are stored as `before_display`, as the SDK writes them. */
function momentOf(when: string): RuleMoment | undefined {
    if (when === 'before' || when === 'after') {
        return when
    }
    if (when === 'before_display') {
        return 'display'
    }
    return when === 'async' || when === 'async_always' ? 'async' : undefined
}
