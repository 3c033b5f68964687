"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RuleRunner = void 0;
exports.isTrueCondition = isTrueCondition;
const match_row_1 = require("../store/match-row");
/** Rules nested deeper than this are taken for a recursion that no rule-by-rule check has found. */
const DEPTH_LIMIT = 20;
/**
 * Decides whether a business rule applies and runs it. An error of a rule's script goes to the log and the write goes
 * on, as on the platform; a rule that would run again on the record it is already running for is stopped and logged
 * ("Prevent recursive business rules", markdown/api-reference/business-rules-classic/c_BusinessRules.md).
 */
class RuleRunner {
    context;
    engine;
    log;
    running = [];
    messages = [];
    constructor(context, engine, log) {
        this.context = context;
        this.engine = engine;
        this.log = log;
    }
    /** Runs a before or after rule if its conditions hold; undefined where they do not. */
    apply(rule, subject) {
        const key = `${rule.sysId}/${subject.current['sys_id'] ?? ''}`;
        if (this.running.includes(key) || this.running.length >= DEPTH_LIMIT) {
            this.log('error', rule.scope, `Recursive business rule stopped: ${rule.name} on ${subject.table}`);
            return undefined;
        }
        this.running.push(key);
        try {
            return this.applies(rule, subject) ? this.perform(rule, subject) : undefined;
        }
        finally {
            this.running.pop();
        }
    }
    /**
     * Runs a display rule on a record that was read for its form, and gives the record as the form shows it: changes are
     * not stored (same page, "Display business-rules"). What the rule puts into g_scratchpad is for client scripts, which
     * this instance does not run.
     */
    display(rule, table, row) {
        const subject = { table, operation: 'update', current: row, previous: null };
        if (rule.script === '' || !this.applies(rule, subject)) {
            return row;
        }
        const outcome = this.engine().run({
            scope: rule.scope,
            name: `sys_script.${rule.sysId}.script`,
            source: rule.script,
            bindings: { ...this.bindings(subject), g_scratchpad: { kind: 'value', value: {} } },
            mode: 'statements',
        });
        this.report(rule, outcome);
        return outcome.records['current']?.row ?? row;
    }
    /** What rules said since this was asked last. */
    takeMessages() {
        const taken = this.messages;
        this.messages = [];
        return taken;
    }
    /** Role, filter and script conditions of a rule, evaluated against the record as it is at this moment. */
    applies(rule, subject) {
        const { session, database, dictionary } = this.context;
        if (rule.roles.length > 0 && !rule.roles.some((role) => session.roles.has(role))) {
            return false;
        }
        if (rule.filter &&
            !(0, match_row_1.matchRow)(database, dictionary.get(), subject.table, rule.filter, subject.current, subject.previous, this.context.queryEnvironment(), { caseSensitive: true })) {
            return false;
        }
        if (rule.condition === '') {
            return true;
        }
        const outcome = this.engine().run({
            scope: rule.scope,
            name: `sys_script.${rule.sysId}.condition`,
            source: rule.condition,
            bindings: this.bindings(subject),
            mode: 'expression',
        });
        this.report(rule, outcome);
        return outcome.error === null && isTrueCondition(outcome.value);
    }
    perform(rule, subject) {
        let current = subject.current;
        if (rule.fieldValues.length > 0) {
            current = {
                ...current,
                ...Object.fromEntries(rule.fieldValues.map(({ element, value }) => [element, value || null])),
            };
        }
        if (rule.abortAction || rule.script === '') {
            return { current, aborted: rule.abortAction };
        }
        const outcome = this.engine().run({
            scope: rule.scope,
            name: `sys_script.${rule.sysId}.script`,
            source: rule.script,
            bindings: this.bindings({ ...subject, current }),
            mode: 'statements',
        });
        this.report(rule, outcome);
        const left = outcome.records['current'];
        return {
            current: left?.row ?? current,
            aborted: (left?.aborted ?? false) && this.mayAbort(rule, subject.table),
        };
    }
    /** setAbortAction is honoured only from the scope of the record (same page, "Abort a database action"). */
    mayAbort(rule, table) {
        return rule.scope === (this.context.dictionary.get().table(table)?.scope ?? 'global');
    }
    bindings(subject) {
        const { table, operation, current, previous } = subject;
        return {
            current: { kind: 'record', table, row: current, previous, operation },
            previous: previous ? { kind: 'record', table, row: previous, operation } : { kind: 'value', value: null },
        };
    }
    report(rule, outcome) {
        this.messages.push(...outcome.messages);
        if (outcome.error) {
            this.log('error', rule.scope, `Business rule ${rule.name}: ${outcome.error.name}: ${outcome.error.message}\n${outcome.error.stack}`);
        }
    }
}
exports.RuleRunner = RuleRunner;
/** Whether a condition's value lets it through: it may end in the text 'false', which is no truth for a condition. */
function isTrueCondition(value) {
    return typeof value === 'string' ? value !== '' && value !== 'false' : Boolean(value);
}
//# sourceMappingURL=rule-runner.js.map