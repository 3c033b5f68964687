"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BusinessRules = void 0;
const cache_1 = require("../store/cache");
const parse_encoded_query_1 = require("../store/parse-encoded-query");
const select_rows_1 = require("../store/select-rows");
const trusted_query_1 = require("../store/trusted-query");
const field_values_1 = require("./field-values");
const DEFAULT_ORDER = 100;
/** Tables that decide which rules run. */
const SOURCES = ['sys_script', 'sys_scope', 'sys_db_object', 'sys_dictionary'];
/**
 * The business rules of the instance by table, moment and operation, in order
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md). A rule of a table runs for the tables that extend it.
 */
class BusinessRules {
    context;
    byTable;
    applicable;
    constructor(context) {
        this.context = context;
        this.byTable = new cache_1.VersionedCache(context.versions, SOURCES, () => this.load());
        this.applicable = new cache_1.VersionedCache(context.versions, SOURCES, () => new Map());
    }
    /** Rules for a record of `table`, lowest order first; rules of equal order by name, so that a run can be repeated. */
    of(table, when, operation) {
        const applicable = this.applicable.get();
        const key = `${table}/${when}/${operation}`;
        let rules = applicable.get(key);
        if (!rules) {
            const byTable = this.byTable.get();
            rules = (this.context.dictionary.get().table(table)?.lineage ?? [])
                .flatMap((ancestor) => byTable.get(ancestor) ?? [])
                .filter((rule) => rule.when === when && rule.operations.has(operation))
                .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
            applicable.set(key, rules);
        }
        return rules;
    }
    /** Rules that run when the form of a record of `table` is opened, lowest order first. */
    forDisplay(table) {
        const byTable = this.byTable.get();
        return (this.context.dictionary.get().table(table)?.lineage ?? [])
            .flatMap((ancestor) => byTable.get(ancestor) ?? [])
            .filter((rule) => rule.when === 'display')
            .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
    }
    /** The rule with this sys_id, if it is active. */
    byId(sysId) {
        for (const rules of this.byTable.get().values()) {
            const rule = rules.find((candidate) => candidate.sysId === sysId);
            if (rule) {
                return rule;
            }
        }
        return undefined;
    }
    load() {
        const rows = (0, select_rows_1.selectRows)(this.context.database, this.context.dictionary.get(), { table: 'sys_script', where: { kind: 'term', element: 'active', operator: '=', value: '1' } }, this.context.queryEnvironment());
        const rules = new Map();
        for (const row of rows) {
            const rule = this.rule(row);
            if (rule) {
                rules.set(rule.table, [...(rules.get(rule.table) ?? []), rule]);
            }
        }
        return rules;
    }
    /** Query rules are none of a write's business, and not built. */
    rule(row) {
        const when = momentOf(row['when'] ?? 'before');
        if (!when) {
            return undefined;
        }
        const filter = row['filter_condition'] ?? '';
        const advanced = row['advanced'] === '1';
        return {
            sysId: row['sys_id'] ?? '',
            name: row['name'] ?? '',
            table: row['collection'] ?? '',
            when,
            order: Number(row['order'] ?? DEFAULT_ORDER),
            priority: Number(row['priority'] ?? DEFAULT_ORDER),
            operations: new Set(['insert', 'update', 'delete'].filter((operation) => row[`action_${operation}`] === '1')),
            scope: this.context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? 'global',
            filter: filter === '' || filter === '^EQ' || filter === 'EQ'
                ? null
                : (0, trusted_query_1.trustedQuery)((0, parse_encoded_query_1.parseEncodedQuery)(filter).where),
            condition: advanced ? (row['condition'] ?? '') : '',
            roles: (row['role_conditions'] ?? '').split(',').filter(Boolean),
            fieldValues: row['change_fields'] === '1' ? (0, field_values_1.setFieldValues)(row['template'] ?? '') : [],
            abortAction: row['abort_action'] === '1',
            message: row['add_message'] === '1' ? (row['message'] ?? '') : '',
            script: advanced ? (row['script'] ?? '') : '',
        };
    }
}
exports.BusinessRules = BusinessRules;
/** `async_always` is the older spelling of async rules; display rules are stored as `before_display`, as the SDK writes them. */
function momentOf(when) {
    if (when === 'before' || when === 'after') {
        return when;
    }
    if (when === 'before_display') {
        return 'display';
    }
    return when === 'async' || when === 'async_always' ? 'async' : undefined;
}
//# sourceMappingURL=business-rules.js.map