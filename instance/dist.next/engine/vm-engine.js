"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TIME_LIMIT = void 0;
exports.createScriptEngine = createScriptEngine;
const node_path_1 = require("node:path");
const glide_files_1 = require("./glide-files");
const parse_source_1 = require("./parse-source");
const scope_context_1 = require("./scope-context");
const stack_lines_1 = require("./stack-lines");
const stored_code_1 = require("./stored-code");
const transaction_guard_1 = require("./transaction-guard");
const unhandled_rejections_1 = require("./unhandled-rejections");
/**
 * Milliseconds that all scripts of a transaction may take together, where nothing else is said: the quota of UI
 * transactions (`markdown/platform-administration/platform-performance/c_DefaultQuotaRules.md`).
 */
exports.TIME_LIMIT = 298_000;
/** Scripts within scripts (a rule that writes a record whose rules write …) before the engine stops them. */
const DEPTH_LIMIT = 30;
/**
 * The script engine on `node:vm`: one context per scope, made at first use. Scripts touch nothing of the host, see
 * docs/decisions/script-engine.md. Runs may be nested: a host operation that a script calls may run scripts itself.
 */
function createScriptEngine(services) {
    return new VmEngine(services);
}
class VmEngine {
    services;
    contexts = new Map();
    stored;
    rowTexts = new WeakMap();
    glideFiles;
    transaction = 1;
    depth = 0;
    guard;
    constructor(services) {
        this.services = services;
        this.stored = new stored_code_1.StoredCode(services.context);
        this.guard = services.guard ?? new transaction_guard_1.ClockGuard(services.timeLimit ?? exports.TIME_LIMIT);
    }
    begin() {
        this.transaction++;
        this.guard.renew();
    }
    run(invocation) {
        if (this.depth >= DEPTH_LIMIT) {
            const message = `${invocation.name}: recursion stopped, scripts are nested more than ${DEPTH_LIMIT} deep`;
            return failure(invocation, { name: 'Error', message, stack: `Error: ${message}` }, []);
        }
        this.endIfCanceled();
        const outermost = this.depth === 0;
        this.depth++;
        this.guard.inScript(true);
        let outcome;
        try {
            outcome = this.runIn(this.enter(invocation.scope), invocation, outermost);
        }
        finally {
            this.depth--;
            this.guard.inScript(!outermost);
        }
        // Also if the script has caught its end: nothing that comes after it may happen.
        this.endIfCanceled();
        return outcome;
    }
    endIfCanceled() {
        const reason = this.guard.canceled();
        if (reason !== null) {
            throw new transaction_guard_1.TransactionCanceled(reason);
        }
    }
    /** The scope's context, made ready for the running transaction. */
    enter(scope) {
        let entered = this.contexts.get(scope) ?? this.open(scope);
        if (entered.transaction !== this.transaction) {
            if (!entered.context.begin()) {
                entered = this.open(scope);
                entered.context.begin();
            }
            entered.transaction = this.transaction;
            entered.messages = 0;
        }
        return entered;
    }
    open(scope) {
        this.glideFiles ??= (0, glide_files_1.readGlideFiles)(this.services.glideDirectory ?? (0, node_path_1.join)(__dirname, '../../dist/glide'));
        const context = new scope_context_1.ScopeContext(scope, {
            operations: this.services.operations,
            stored: this.stored,
            glideFiles: this.glideFiles,
            canceled: () => this.guard.canceled(),
        });
        (0, unhandled_rejections_1.watchRejections)(context);
        const entered = { context, transaction: 0, messages: 0 };
        this.contexts.set(scope, entered);
        return entered;
    }
    runIn(entered, invocation, outermost) {
        const { context } = entered;
        if (outermost) {
            context.resetTime();
        }
        let answer;
        try {
            const script = context.script(invocation);
            const bindings = [];
            for (const name in invocation.bindings) {
                const binding = invocation.bindings[name];
                if (binding && script.mentions(name)) {
                    bindings.push(name, binding.kind, this.bindingText(binding));
                }
            }
            answer = JSON.parse(context.run(script, bindings));
        }
        catch (error) {
            answer = { states: {}, error: asError(context, invocation, error) };
        }
        const messages = newMessages(entered);
        if (answer.error) {
            const { name, message, stack } = answer.error;
            const error = { ...answer.error, stack: (0, stack_lines_1.readableStack)(name, message, stack, this.lineMap) };
            return failure(invocation, error, messages, answer.states);
        }
        const outcome = { ...states(invocation, answer.states), messages, error: null };
        return answer.value === undefined ? outcome : { ...outcome, value: answer.value };
    }
    bindingText(binding) {
        if (binding.kind !== 'record') {
            return JSON.stringify(binding);
        }
        const { row, previous, ...others } = binding;
        const rest = JSON.stringify(others).slice(0, -1);
        const before = previous === undefined ? '' : `,"previous":${previous === null ? 'null' : this.rowText(previous)}`;
        return `${rest},"row":${this.rowText(row)}${before}}`;
    }
    rowText(row) {
        let text = this.rowTexts.get(row);
        if (text === undefined) {
            text = JSON.stringify(row);
            this.rowTexts.set(row, text);
        }
        return text;
    }
    lineMap = (file, line, column) => {
        for (const { context } of this.contexts.values()) {
            const mapped = context.lineMap(file, line, column);
            if (mapped !== line) {
                return mapped;
            }
        }
        return line;
    };
}
/** Messages since the last run in this context. Their text comes from a context that scripts may have spoilt. */
function newMessages(entered) {
    try {
        const text = entered.context.messages();
        if (text === '[]') {
            return [];
        }
        const all = JSON.parse(text);
        const fresh = all.slice(entered.messages);
        entered.messages = all.length;
        return fresh;
    }
    catch {
        return [];
    }
}
/** What the host caught: a refusal of the source, or an error of the context (its stack may be used up). */
function asError(context, invocation, error) {
    if (error instanceof parse_source_1.SourceSyntaxError) {
        const message = `${error.message} (${invocation.name}:${error.place.line}:${error.place.column + 1})`;
        return {
            name: 'SyntaxError',
            message,
            stack: `    at ${invocation.name}:${error.place.line}:${error.place.column + 1}`,
        };
    }
    if (error instanceof Error) {
        return { name: error.name, message: error.message, stack: error.stack ?? '' };
    }
    return JSON.parse(context.describe(error));
}
function failure(invocation, error, messages, left = {}) {
    return { ...states(invocation, left), messages, error };
}
/** Records and responses as the script left them; a record that it did not touch is as it was given. */
function states(invocation, left) {
    const records = {};
    const responses = {};
    const actions = {};
    for (const name in invocation.bindings) {
        const binding = invocation.bindings[name];
        if (binding?.kind === 'record') {
            const state = left[name];
            const result = { row: state?.row ?? binding.row, aborted: state?.aborted === true };
            records[name] = state?.errors ? { ...result, errors: state.errors } : result;
        }
        else if (binding?.kind === 'restResponse' && left[name] != null) {
            responses[name] = left[name];
        }
        else if (binding?.kind === 'uiAction' && left[name] != null) {
            actions[name] = left[name];
        }
    }
    return Object.keys(actions).length > 0 ? { records, responses, actions } : { records, responses };
}
//# sourceMappingURL=vm-engine.js.map