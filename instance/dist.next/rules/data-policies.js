"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataPolicies = void 0;
const cache_1 = require("../store/cache");
const match_row_1 = require("../store/match-row");
const parse_encoded_query_1 = require("../store/parse-encoded-query");
const select_rows_1 = require("../store/select-rows");
const trusted_query_1 = require("../store/trusted-query");
const SOURCES = ['sys_data_policy2', 'sys_data_policy_rule', 'sys_db_object', 'sys_dictionary'];
/**
 * Data policies are applied to all GlideRecord operations, Scripted REST APIs and the Table API included
 * (markdown/platform-administration/c_DataPolicy.md).
 */
class DataPolicies {
    context;
    policies;
    constructor(context) {
        this.context = context;
        this.policies = new cache_1.VersionedCache(context.versions, SOURCES, () => this.load());
    }
    /** Why the record may not be stored like this, in the platform's words, or null. */
    refusal(table, row, previous) {
        const definition = this.context.dictionary.get().table(table);
        const missing = [];
        const changed = [];
        for (const policy of this.policies.get()) {
            const applies = policy.table === table || (policy.inherit && definition?.lineage.includes(policy.table));
            if (!applies || !this.holds(policy, table, row, previous)) {
                continue;
            }
            for (const rule of policy.rules) {
                const label = definition?.columns.get(rule.element)?.label ?? rule.element;
                if (rule.mandatory && !row[rule.element]) {
                    missing.push(label);
                }
                if (rule.readOnly && previous && (row[rule.element] ?? null) !== (previous[rule.element] ?? null)) {
                    changed.push(label);
                }
            }
        }
        if (missing.length > 0) {
            return `Data Policy Exception: The following fields are mandatory: ${missing.join(', ')}`;
        }
        return changed.length > 0
            ? `Data Policy Exception: The following fields are read only: ${changed.join(', ')}`
            : null;
    }
    holds(policy, table, row, previous) {
        const { database, dictionary } = this.context;
        const environment = this.context.queryEnvironment();
        return (!policy.condition ||
            (0, match_row_1.matchRow)(database, dictionary.get(), table, policy.condition, row, previous, environment));
    }
    load() {
        const read = (table) => (0, select_rows_1.selectRows)(this.context.database, this.context.dictionary.get(), { table }, this.context.queryEnvironment());
        const rules = read('sys_data_policy_rule');
        return read('sys_data_policy2')
            .filter((row) => row['active'] === '1')
            .map((row) => ({
            table: row['model_table'] ?? '',
            inherit: row['inherit'] === '1',
            condition: row['conditions'] ? (0, trusted_query_1.trustedQuery)((0, parse_encoded_query_1.parseEncodedQuery)(row['conditions']).where) : null,
            rules: rules
                .filter((rule) => rule['sys_data_policy'] === row['sys_id'])
                .map((rule) => ({
                element: rule['field'] ?? '',
                mandatory: isOn(rule['mandatory']),
                readOnly: isOn(rule['disabled']),
            })),
        }));
    }
}
exports.DataPolicies = DataPolicies;
/** The column is a choice of true, false and "leave alone". */
function isOn(value) {
    return value === 'true' || value === '1';
}
//# sourceMappingURL=data-policies.js.map