import type { InstanceContext } from '../access/context'
import { VersionedCache } from '../store/cache'
import { matchRow } from '../store/match-row'
import { parseEncodedQuery } from '../store/parse-encoded-query'
import type { QueryNode } from '../store/query'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import { trustedQuery } from '../store/trusted-query'

interface PolicyRule {
    readonly element: string
    readonly mandatory: boolean
    readonly readOnly: boolean
}

interface DataPolicy {
    readonly table: string
    readonly inherit: boolean
    readonly condition: QueryNode | null
    readonly rules: readonly PolicyRule[]
}

const SOURCES = ['sys_data_policy2', 'sys_data_policy_rule', 'sys_db_object', 'sys_dictionary']

/**
 * Data policies are applied to all GlideRecord operations, Scripted REST APIs and the Table API included
 * (markdown/platform-administration/c_DataPolicy.md).
 */
export class DataPolicies {
    private readonly policies: VersionedCache<readonly DataPolicy[]>

    constructor(private readonly context: InstanceContext) {
        this.policies = new VersionedCache(context.versions, SOURCES, () => this.load())
    }

    /** Why the record may not be stored like this, in the platform's words, or null. */
    refusal(table: string, row: Row, previous: Row | null): string | null {
        const definition = this.context.dictionary.get().table(table)
        const missing: string[] = []
        const changed: string[] = []
        for (const policy of this.policies.get()) {
            const applies = policy.table === table || (policy.inherit && definition?.lineage.includes(policy.table))
            if (!applies || !this.holds(policy, table, row, previous)) {
                continue
            }
            for (const rule of policy.rules) {
                const label = definition?.columns.get(rule.element)?.label ?? rule.element
                if (rule.mandatory && !row[rule.element]) {
                    missing.push(label)
                }
                if (rule.readOnly && previous && (row[rule.element] ?? null) !== (previous[rule.element] ?? null)) {
                    changed.push(label)
                }
            }
        }
        if (missing.length > 0) {
            return `Data Policy Exception: The following fields are mandatory: ${missing.join(', ')}`
        }
        return changed.length > 0
            ? `Data Policy Exception: The following fields are read only: ${changed.join(', ')}`
            : null
    }

    private holds(policy: DataPolicy, table: string, row: Row, previous: Row | null): boolean {
        const { database, dictionary } = this.context
        const environment = this.context.queryEnvironment()
        return (
            !policy.condition ||
            matchRow(database, dictionary.get(), table, policy.condition, row, previous, environment)
        )
    }

    private load(): readonly DataPolicy[] {
        const read = (table: string) =>
            selectRows(this.context.database, this.context.dictionary.get(), { table }, this.context.queryEnvironment())
        const rules = read('sys_data_policy_rule')
        return read('sys_data_policy2')
            .filter((row) => row['active'] === '1')
            .map((row) => ({
                table: row['model_table'] ?? '',
                inherit: row['inherit'] === '1',
                condition: row['conditions'] ? trustedQuery(parseEncodedQuery(row['conditions']).where) : null,
                rules: rules
                    .filter((rule) => rule['sys_data_policy'] === row['sys_id'])
                    .map((rule) => ({
                        element: rule['field'] ?? '',
                        mandatory: isOn(rule['mandatory']),
                        readOnly: isOn(rule['disabled']),
                    })),
            }))
    }
}

/** The column is a choice of true, false and "leave alone". */
function isOn(value: string | null | undefined): boolean {
    return value === 'true' || value === '1'
}
