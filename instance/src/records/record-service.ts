import type { InstanceContext } from '../access/context'
import type { ScriptEngine } from '../engine/script-engine'
import type { Records, WriteOptions, WriteResult } from '../glide/host/records'
import { businessRuleRefusal } from '../rules/business-rule-refusal'
import { type BusinessRule, BusinessRules } from '../rules/business-rules'
import { cascadeDelete } from '../rules/cascade'
import { DataPolicies } from '../rules/data-policies'
import { queueAsyncRule } from '../rules/job-queue'
import { type RuleLog, RuleRunner, type RuleSubject } from '../rules/rule-runner'
import { SchemaChanges, SchemaRefused } from '../schema/schema-changes'
import { CACHED_TABLES } from '../store/cache'
import { UniqueViolation } from '../store/database'
import { defaultRow } from '../store/default-values'
import type { TableDefinition } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import type { MutableRow, Row } from '../store/row'
import { getRow } from '../store/select-rows'
import { newSysId } from '../store/sys-id'
import { deleteRow, insertRow, insertRows, updateRow } from '../store/write-rows'
import { listAuditRows } from './audit-rows'
import { JOURNAL_TABLE, listJournalEntries, withoutJournal } from './journal-input'
import { differences, known, missingMandatory } from './record-values'

/**
 * Records, written as the platform writes them: defaults, before rules, data policies, mandatory fields, the row with
 * its journal entries and async rules in one commit, then after rules
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md).
 */
export class RecordService implements Records {
    readonly rules: BusinessRules
    readonly runner: RuleRunner
    private readonly policies: DataPolicies
    private readonly schema: SchemaChanges

    constructor(
        private readonly context: InstanceContext,
        private readonly engine: () => ScriptEngine,
        private readonly log: RuleLog,
    ) {
        this.rules = new BusinessRules(context)
        this.runner = new RuleRunner(context, engine, log)
        this.policies = new DataPolicies(context)
        this.schema = new SchemaChanges(context)
    }

    insert(table: string, values: Row, options: WriteOptions = {}): WriteResult {
        const definition = this.definition(table)
        const start: MutableRow = {
            ...defaultRow(this.context.database, this.context.dictionary.get(), table, (script) =>
                this.evaluate(script),
            ),
            ...known(definition, values),
        }
        start['sys_id'] = values['sys_id'] ?? newSysId()
        if (definition.columns.has('sys_class_name')) {
            start['sys_class_name'] = table
        }
        const prepared = this.prepare({ table, operation: 'insert', current: start, previous: null }, options)
        if (typeof prepared === 'string') {
            return this.refused(table, prepared)
        }
        const row = this.stamped(definition, prepared, null, options)
        const subject: RuleSubject = { table, operation: 'insert', current: row, previous: null }
        return this.store(subject, options, () =>
            insertRow(this.context.database, this.context.dictionary.get(), table, row),
        )
    }

    update(table: string, sysId: string, changes: Row, options: WriteOptions = {}): WriteResult {
        const previous = this.read(table, sysId)
        if (!previous) {
            return missing(table, sysId)
        }
        const actual = previous['sys_class_name'] ?? table
        const definition = this.definition(actual)
        const start = { ...previous, ...known(definition, changes) }
        if (differences(definition, start, previous).length === 0) {
            return { row: previous, error: null }
        }
        const prepared = this.prepare({ table: actual, operation: 'update', current: start, previous }, options)
        if (typeof prepared === 'string') {
            return this.refused(actual, prepared)
        }
        const row = this.stamped(definition, prepared, previous, options)
        const changed = Object.fromEntries(
            differences(definition, row, previous).map((element) => [element, row[element] ?? null]),
        )
        const subject: RuleSubject = { table: actual, operation: 'update', current: row, previous }
        return this.store(subject, options, () => {
            if (updateRow(this.context.database, this.context.dictionary.get(), actual, sysId, changed) === 0) {
                // A rule or another transaction has deleted it; an entry of a journal alone writes no column.
                this.requireRow(actual, sysId)
            }
        })
    }

    delete(table: string, sysId: string, options: WriteOptions = {}): WriteResult {
        const previous = this.read(table, sysId)
        if (!previous) {
            return missing(table, sysId)
        }
        const actual = previous['sys_class_name'] ?? table
        const subject: RuleSubject = { table: actual, operation: 'delete', current: previous, previous }
        const prepared = this.runBefore(subject, options)
        const examined = typeof prepared === 'string' ? prepared : this.schema.examined(subject)
        if (typeof examined === 'string') {
            return this.refused(actual, examined)
        }
        const refusal = cascadeDelete(this.context, this, actual, sysId)
        if (refusal) {
            return this.refused(actual, refusal)
        }
        const { error } = this.store(subject, options, () =>
            deleteRow(this.context.database, this.context.dictionary.get(), actual, sysId),
        )
        return error === null ? { row: previous, error } : { row: null, error }
    }

    /** The record as its form shows it, after the display rules of its table. */
    display(table: string, row: Row): Row {
        return this.rules.forDisplay(table).reduce((shown, rule) => this.runner.display(rule, table, shown), row)
    }

    /** Before rules and the checks that follow them; a text where the write is refused. */
    private prepare(subject: RuleSubject, options: WriteOptions): Row | string {
        const row = this.runBefore(subject, options)
        if (typeof row === 'string') {
            return row
        }
        return (
            this.policies.refusal(subject.table, row, subject.previous) ??
            missingMandatory(this.definition(subject.table), row, subject.previous) ??
            (subject.table === 'sys_script' ? businessRuleRefusal(this.context, row, subject.previous) : null) ??
            this.schema.examined({ ...subject, current: row })
        )
    }

    private runBefore(subject: RuleSubject, options: WriteOptions): Row | string {
        let current = subject.current
        let abortedBy: string | null = null
        for (const rule of this.applicable(subject, 'before', options)) {
            const result = this.runner.apply(rule, { ...subject, current })
            current = result ? { ...result.current } : current
            if (result?.aborted) {
                abortedBy ??=
                    `Operation against file '${subject.table}' was aborted by Business Rule '${rule.name}^${rule.sysId}'. ${rule.message}`.trim()
            }
        }
        return abortedBy ?? current
    }

    private runAfter(subject: RuleSubject, options: WriteOptions): void {
        for (const rule of this.applicable(subject, 'after', options)) {
            this.runner.apply(rule, subject)
        }
    }

    private applicable(subject: RuleSubject, when: 'before' | 'after' | 'async', options: WriteOptions) {
        return options.runRules === false ? [] : this.rules.of(subject.table, when, subject.operation)
    }

    /** What is committed together with the row: audit records, the jobs of async rules, the caches' versions. */
    private accompany(subject: RuleSubject, queued: readonly BusinessRule[], reason: string | null): void {
        const { database, dictionary, session, versions } = this.context
        const definition = this.definition(subject.table)
        const sysId = subject.current['sys_id'] as string
        if (definition.audit && subject.operation === 'update' && subject.previous) {
            const stamps = this.stamped(this.definition('sys_audit'), {}, null, {})
            const { current, previous } = subject
            const { userName } = session
            const rows = listAuditRows({ definition, current, previous, stamps, userName, reason })
            insertRows(database, dictionary.get(), 'sys_audit', rows)
        }
        for (const rule of queued) {
            queueAsyncRule(database, dictionary.get(), {
                ruleId: rule.sysId,
                ruleName: rule.name,
                table: subject.table,
                sysId,
                operation: subject.operation,
                userId: session.userId,
                priority: rule.priority,
                ...(subject.operation === 'delete' ? { deleted: subject.current } : {}),
            })
        }
        for (const table of definition.lineage) {
            if (CACHED_TABLES.has(table)) {
                versions.raise(table)
            }
        }
    }

    /** Writes the row with all that belongs to it in one commit, then runs the after rules. */
    private store(subject: RuleSubject, options: WriteOptions, write: () => void): WriteResult {
        const queued = this.asyncRules(subject, options)
        const entries = this.journalEntries(subject, options)
        const { database, dictionary } = this.context
        try {
            database.write(() => {
                this.schema.write(subject, write)
                this.accompany(subject, queued, options.reason ?? null)
                for (const { entry, rules } of entries) {
                    insertRow(database, dictionary.get(), JOURNAL_TABLE, entry.current)
                    this.accompany(entry, rules, null)
                }
            })
        } catch (error) {
            if (error instanceof SchemaRefused) {
                return this.refused(subject.table, error.message)
            }
            if (error instanceof RowGone) {
                return missing(subject.table, subject.current['sys_id'] as string)
            }
            if (error instanceof UniqueViolation) {
                return this.refused(subject.table, `Unique Key violation detected by database (${error.index})`)
            }
            throw error
        }
        for (const { entry } of entries) {
            this.runAfter(entry, options)
        }
        if (this.applicable(subject, 'after', options).length > 0) {
            this.runAfter(subject, options)
            return { row: this.read(subject.table, subject.current['sys_id'] as string), error: null }
        }
        return { row: withoutJournal(this.definition(subject.table), subject.current), error: null }
    }

    /**
     * The journal entries that a record brings, each a row of sys_journal_field after the rules of that table; one that they
     * refuse is left out. Before rules run before the record is stored, as the entries are committed with it (guessed).
     */
    private journalEntries(subject: RuleSubject, options: WriteOptions) {
        const brought =
            subject.operation === 'delete' ? [] : listJournalEntries(this.definition(subject.table), subject.current)
        return brought.flatMap((values) => {
            const definition = this.definition(JOURNAL_TABLE)
            const start: RuleSubject = {
                table: JOURNAL_TABLE,
                operation: 'insert',
                current: known(definition, { ...values, sys_id: newSysId() }),
                previous: null,
            }
            const prepared = this.prepare(start, options)
            if (typeof prepared === 'string') {
                this.refused(JOURNAL_TABLE, prepared)
                return []
            }
            const entry: RuleSubject = { ...start, current: this.stamped(definition, prepared, null, {}) }
            return [{ entry, rules: this.asyncRules(entry, options) }]
        })
    }

    /** Async rules whose conditions hold now; their jobs are made together with the row. */
    private asyncRules(subject: RuleSubject, options: WriteOptions): readonly BusinessRule[] {
        return this.applicable(subject, 'async', options).filter((rule) => this.runner.applies(rule, subject))
    }

    /** sys_created_*, sys_updated_*, sys_mod_count, unless autoSysFields(false) leaves them alone. */
    private stamped(definition: TableDefinition, row: Row, previous: Row | null, options: WriteOptions): Row {
        const now = toGlideDateTime(Date.now())
        const by = this.context.session.userName
        const stamps: MutableRow = {}
        if (options.autoSysFields !== false) {
            stamps['sys_updated_on'] = now
            stamps['sys_updated_by'] = by
            stamps['sys_mod_count'] = previous ? String(Number(previous['sys_mod_count'] ?? 0) + 1) : '0'
            if (!previous) {
                stamps['sys_created_on'] = now
                stamps['sys_created_by'] = by
            }
        }
        return known(definition, { ...row, ...stamps })
    }

    /** The whole record, all columns of its own class, whichever table of its hierarchy was named. */
    private read(table: string, sysId: string): Row | null {
        const { database } = this.context
        const dictionary = this.context.dictionary.get()
        const row = getRow(database, dictionary, table, sysId)
        const actual = row?.['sys_class_name'] ?? table
        return row && actual !== table ? getRow(database, dictionary, actual, sysId) : row
    }

    private requireRow(table: string, sysId: string): void {
        if (!getRow(this.context.database, this.context.dictionary.get(), table, sysId)) {
            throw new RowGone()
        }
    }

    private definition(table: string): TableDefinition {
        const definition = this.context.dictionary.get().table(table)
        if (!definition) {
            throw new Error(`Invalid table ${table}`)
        }
        return definition
    }

    private evaluate(script: string): string | null {
        const outcome = this.engine().run({
            scope: 'global',
            name: `default value ${script}`,
            source: script,
            bindings: {},
            mode: 'expression',
        })
        if (outcome.error) {
            this.log('error', 'global', `Default value ${script}: ${outcome.error.message}`)
        }
        return outcome.error || outcome.value === undefined || outcome.value === null ? null : String(outcome.value)
    }

    private refused(table: string, reason: string): WriteResult {
        this.log('error', this.context.dictionary.get().table(table)?.scope ?? 'global', `${table}: ${reason}`)
        return { row: null, error: reason }
    }
}

/** The row that is to be changed was deleted after it was read. */
class RowGone extends Error {}

function missing(table: string, sysId: string): WriteResult {
    return { row: null, error: `Record not found: ${table} ${sysId}`, isMissing: true }
}
