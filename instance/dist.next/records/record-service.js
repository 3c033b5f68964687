"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordService = void 0;
const business_rules_1 = require("../rules/business-rules");
const cascade_1 = require("../rules/cascade");
const data_policies_1 = require("../rules/data-policies");
const job_queue_1 = require("../rules/job-queue");
const rule_runner_1 = require("../rules/rule-runner");
const schema_changes_1 = require("../schema/schema-changes");
const cache_1 = require("../store/cache");
const column_value_1 = require("../store/column-value");
const database_1 = require("../store/database");
const default_values_1 = require("../store/default-values");
const glide_time_1 = require("../store/glide-time");
const journal_1 = require("../store/journal");
const select_rows_1 = require("../store/select-rows");
const sys_id_1 = require("../store/sys-id");
const write_rows_1 = require("../store/write-rows");
/**
 * Records, written as the platform writes them: defaults, before rules, data policies, mandatory fields, the row with
 * its journal entries and async rules in one commit, then after rules
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md).
 */
class RecordService {
    context;
    engine;
    log;
    rules;
    runner;
    policies;
    schema;
    constructor(context, engine, log) {
        this.context = context;
        this.engine = engine;
        this.log = log;
        this.rules = new business_rules_1.BusinessRules(context);
        this.runner = new rule_runner_1.RuleRunner(context, engine, log);
        this.policies = new data_policies_1.DataPolicies(context);
        this.schema = new schema_changes_1.SchemaChanges(context);
    }
    insert(table, values, options = {}) {
        const definition = this.definition(table);
        const start = {
            ...(0, default_values_1.defaultRow)(this.context.database, this.context.dictionary.get(), table, (script) => this.evaluate(script)),
            ...known(definition, values),
        };
        start['sys_id'] = values['sys_id'] ?? (0, sys_id_1.newSysId)();
        if (definition.columns.has('sys_class_name')) {
            start['sys_class_name'] = table;
        }
        const prepared = this.prepare({ table, operation: 'insert', current: start, previous: null }, options);
        if (typeof prepared === 'string') {
            return this.refused(table, prepared);
        }
        const row = this.stamped(definition, prepared, null, options);
        const subject = { table, operation: 'insert', current: row, previous: null };
        return this.store(subject, options, () => (0, write_rows_1.insertRow)(this.context.database, this.context.dictionary.get(), table, row));
    }
    update(table, sysId, changes, options = {}) {
        const previous = this.read(table, sysId);
        if (!previous) {
            return { row: null, error: `Record not found: ${table} ${sysId}` };
        }
        const actual = previous['sys_class_name'] ?? table;
        const definition = this.definition(actual);
        const start = { ...previous, ...known(definition, changes) };
        if (differences(definition, start, previous).length === 0) {
            return { row: previous, error: null };
        }
        const prepared = this.prepare({ table: actual, operation: 'update', current: start, previous }, options);
        if (typeof prepared === 'string') {
            return this.refused(actual, prepared);
        }
        const row = this.stamped(definition, prepared, previous, options);
        const changed = Object.fromEntries(differences(definition, row, previous).map((element) => [element, row[element] ?? null]));
        const subject = { table: actual, operation: 'update', current: row, previous };
        return this.store(subject, options, () => (0, write_rows_1.updateRow)(this.context.database, this.context.dictionary.get(), actual, sysId, changed));
    }
    delete(table, sysId, options = {}) {
        const previous = this.read(table, sysId);
        if (!previous) {
            return { row: null, error: `Record not found: ${table} ${sysId}` };
        }
        const actual = previous['sys_class_name'] ?? table;
        const subject = { table: actual, operation: 'delete', current: previous, previous };
        const prepared = this.runBefore(subject, options);
        const examined = typeof prepared === 'string' ? prepared : this.schema.examined(subject);
        if (typeof examined === 'string') {
            return this.refused(actual, examined);
        }
        const refusal = (0, cascade_1.cascadeDelete)(this.context, this, actual, sysId);
        if (refusal) {
            return this.refused(actual, refusal);
        }
        const { error } = this.store(subject, options, () => (0, write_rows_1.deleteRow)(this.context.database, this.context.dictionary.get(), actual, sysId));
        return error === null ? { row: previous, error } : { row: null, error };
    }
    /** The record as its form shows it, after the display rules of its table. */
    display(table, row) {
        return this.rules.forDisplay(table).reduce((shown, rule) => this.runner.display(rule, table, shown), row);
    }
    /** Before rules and the checks that follow them; a text where the write is refused. */
    prepare(subject, options) {
        const row = this.runBefore(subject, options);
        if (typeof row === 'string') {
            return row;
        }
        return (this.policies.refusal(subject.table, row, subject.previous) ??
            missingMandatory(this.definition(subject.table), row, subject.previous) ??
            this.schema.examined({ ...subject, current: row }));
    }
    runBefore(subject, options) {
        let current = subject.current;
        let abortedBy = null;
        for (const rule of this.applicable(subject, 'before', options)) {
            const result = this.runner.apply(rule, { ...subject, current });
            current = result ? { ...result.current } : current;
            if (result?.aborted) {
                abortedBy ??=
                    `Operation against file '${subject.table}' was aborted by Business Rule '${rule.name}^${rule.sysId}'. ${rule.message}`.trim();
            }
        }
        return abortedBy ?? current;
    }
    runAfter(subject, options) {
        for (const rule of this.applicable(subject, 'after', options)) {
            this.runner.apply(rule, subject);
        }
    }
    applicable(subject, when, options) {
        return options.runRules === false ? [] : this.rules.of(subject.table, when, subject.operation);
    }
    /** What is committed together with the row: journal entries, the jobs of async rules, the caches' versions. */
    accompany(subject, queued) {
        const { database, dictionary, session, versions } = this.context;
        const definition = this.definition(subject.table);
        const sysId = subject.current['sys_id'];
        if (subject.operation !== 'delete') {
            for (const { element, value } of journalInput(definition, subject.current)) {
                (0, journal_1.addJournalEntry)(database, dictionary.get(), {
                    table: subject.table,
                    sysId,
                    element,
                    value,
                    userName: session.userName,
                    at: (0, glide_time_1.toGlideDateTime)(Date.now()),
                });
            }
        }
        for (const rule of queued) {
            (0, job_queue_1.queueAsyncRule)(database, dictionary.get(), {
                ruleId: rule.sysId,
                ruleName: rule.name,
                table: subject.table,
                sysId,
                operation: subject.operation,
                userId: session.userId,
                priority: rule.priority,
                ...(subject.operation === 'delete' ? { deleted: subject.current } : {}),
            });
        }
        for (const table of definition.lineage) {
            if (cache_1.CACHED_TABLES.has(table)) {
                versions.raise(table);
            }
        }
    }
    /** Writes the row with all that belongs to it in one commit, then runs the after rules. */
    store(subject, options, write) {
        const queued = this.asyncRules(subject, options);
        try {
            this.context.database.write(() => {
                this.schema.write(subject, write);
                this.accompany(subject, queued);
            });
        }
        catch (error) {
            if (error instanceof schema_changes_1.SchemaRefused) {
                return this.refused(subject.table, error.message);
            }
            if (error instanceof database_1.UniqueViolation) {
                return this.refused(subject.table, `Unique Key violation detected by database (${error.index})`);
            }
            throw error;
        }
        if (this.applicable(subject, 'after', options).length > 0) {
            this.runAfter(subject, options);
            return { row: this.read(subject.table, subject.current['sys_id']), error: null };
        }
        return { row: withoutJournal(this.definition(subject.table), subject.current), error: null };
    }
    /** Async rules whose conditions hold now; their jobs are made together with the row. */
    asyncRules(subject, options) {
        return this.applicable(subject, 'async', options).filter((rule) => this.runner.applies(rule, subject));
    }
    /** sys_created_*, sys_updated_*, sys_mod_count, unless autoSysFields(false) leaves them alone. */
    stamped(definition, row, previous, options) {
        const now = (0, glide_time_1.toGlideDateTime)(Date.now());
        const by = this.context.session.userName;
        const stamps = {};
        if (options.autoSysFields !== false) {
            stamps['sys_updated_on'] = now;
            stamps['sys_updated_by'] = by;
            stamps['sys_mod_count'] = previous ? String(Number(previous['sys_mod_count'] ?? 0) + 1) : '0';
            if (!previous) {
                stamps['sys_created_on'] = now;
                stamps['sys_created_by'] = by;
            }
        }
        return known(definition, { ...row, ...stamps });
    }
    /** The whole record, all columns of its own class, whichever table of its hierarchy was named. */
    read(table, sysId) {
        const { database } = this.context;
        const dictionary = this.context.dictionary.get();
        const row = (0, select_rows_1.getRow)(database, dictionary, table, sysId);
        const actual = row?.['sys_class_name'] ?? table;
        return row && actual !== table ? (0, select_rows_1.getRow)(database, dictionary, actual, sysId) : row;
    }
    definition(table) {
        const definition = this.context.dictionary.get().table(table);
        if (!definition) {
            throw new Error(`Invalid table ${table}`);
        }
        return definition;
    }
    evaluate(script) {
        const outcome = this.engine().run({
            scope: 'global',
            name: `default value ${script}`,
            source: script,
            bindings: {},
            mode: 'expression',
        });
        if (outcome.error) {
            this.log('error', 'global', `Default value ${script}: ${outcome.error.message}`);
        }
        return outcome.error || outcome.value === undefined || outcome.value === null ? null : String(outcome.value);
    }
    refused(table, reason) {
        this.log('error', this.context.dictionary.get().table(table)?.scope ?? 'global', `${table}: ${reason}`);
        return { row: null, error: reason };
    }
}
exports.RecordService = RecordService;
const JOURNAL_TYPES = new Set(['journal_input', 'journal']);
/** The given values that the table has a column for, as they read back once they are stored. */
function known(definition, values) {
    const row = {};
    for (const element in values) {
        const column = definition.columns.get(element);
        if (column) {
            row[element] = (0, column_value_1.asStored)(column, values[element]);
        }
    }
    return row;
}
/** Elements in which two states of a record differ; any journal input is a difference. */
function differences(definition, row, previous) {
    return [...definition.columns.values()]
        .filter(({ element, type }) => JOURNAL_TYPES.has(type) ? Boolean(row[element]) : (row[element] ?? null) !== (previous[element] ?? null))
        .map(({ element }) => element);
}
function journalInput(definition, row) {
    return [...definition.columns.values()]
        .filter(({ type }) => JOURNAL_TYPES.has(type))
        .flatMap(({ element }) => (row[element] ? [{ element, value: row[element] }] : []));
}
function withoutJournal(definition, row) {
    const stored = { ...row };
    for (const { element } of journalInput(definition, row)) {
        delete stored[element];
    }
    return stored;
}
/**
 * A mandatory field must contain a value before the record can be saved (markdown/platform-administration/
 * t_MakingAFieldMandatory.md); that this holds for server-side writes too is the stricter reading. A record that
 * already lacks the value is not refused for it again.
 */
function missingMandatory(definition, row, previous) {
    const missing = [...definition.columns.values()].filter(({ element, mandatory, type }) => mandatory && !JOURNAL_TYPES.has(type) && !row[element] && (previous === null || Boolean(previous[element])));
    return missing.length > 0
        ? `The following mandatory fields are not filled in: ${missing.map(({ label }) => label).join(', ')}`
        : null;
}
//# sourceMappingURL=record-service.js.map