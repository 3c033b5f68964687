"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guardedValue = guardedValue;
const acorn_1 = require("acorn");
const acorn_walk_1 = require("acorn-walk");
const relative_time_1 = require("../store/relative-time");
const guarded_apis_1 = require("./guarded-apis");
/** Longer scripts are rejected unread; the one call that is built needs far less. */
const MAX_LENGTH = 1000;
/**
 * The syntax of guarded script (`markdown/api-reference/scripts/guarded-script.md`, "JavaScript features supported"): a
 * single expression of literals, operators, `?:`, arrays, properties and calls.
 */
const SUPPORTED_SYNTAX = new Set(('Program ExpressionStatement Literal Identifier UnaryExpression BinaryExpression LogicalExpression ' +
    'ConditionalExpression ArrayExpression MemberExpression CallExpression NewExpression').split(' '));
const OPERATORS_OF_STATE = new Set(['delete', 'void']);
/** What of the session a method without parameters tells. */
const SESSION_METHODS = {
    getUserID: ({ userId }) => userId,
    userID: ({ userId }) => userId,
    user_id: ({ userId }) => userId,
    getUserName: ({ userName }) => userName,
    getUserDisplayName: ({ displayName }) => displayName,
    isLoggedIn: ({ authenticated }) => String(authenticated),
    isInteractive: ({ interactive }) => String(interactive),
};
/** Points in time that `gs` knows here: those around now, and one by its date. */
const TIME_METHOD = /^(?:(?:beginning|end)Of\w+|(?:minutes|hours|days|months|quarters|years)Ago(?:Start|End)?|dateGenerate|yesterday)$/;
/**
 * Reads an expression that a client has sent within a filter, as the guarded script evaluator of a new instance does
 * ("Phase 3: Full enforcement", `markdown/api-reference/scripts/guarded-script.md`), for the user of the session. No script
 * engine is behind it: the expression is parsed and looked at, never run, and reaches no record.
 *
 * Built is one call of a method of `gs` with literal arguments. What guarded script permits beyond that is rejected too, by
 * name, as is all that it does not permit.
 *
 * @param script what stands behind `javascript:`
 * @param now milliseconds since the epoch
 */
function guardedValue(script, session, now) {
    const expression = singleExpression(script);
    if ('refused' in expression) {
        return expression;
    }
    const call = systemCall(expression.ok);
    if (!call) {
        return notBuilt(`${excerpt(script)} (only one call of a method of gs with literal arguments)`);
    }
    const { name } = call;
    if (!guarded_apis_1.GUARDED_SYSTEM_METHODS.has(name)) {
        return { refused: `gs.${name}() is not an API that guarded script supports` };
    }
    const parameters = call.parameters.map(literalText);
    if (!parameters.every((parameter) => parameter !== undefined)) {
        return notBuilt(`gs.${name}() with an argument that is not a literal`);
    }
    return valueOf(name, parameters, session, now);
}
function valueOf(name, parameters, session, now) {
    const ofSession = Object.hasOwn(SESSION_METHODS, name) ? SESSION_METHODS[name] : undefined;
    const wrong = { refused: `gs.${name}(${parameters.join(', ')}) does not have the arguments that the method takes` };
    if (ofSession) {
        return parameters.length === 0 ? { ok: ofSession(session) } : wrong;
    }
    if (name === 'hasRole') {
        return parameters.length === 1 ? { ok: String(hasRole(session, parameters[0] ?? '')) } : wrong;
    }
    if (!TIME_METHOD.test(name)) {
        return notBuilt(`gs.${name}()`);
    }
    const takes = name === 'dateGenerate' ? 2 : name.includes('Ago') && !name.includes('Of') ? 1 : 0;
    if (parameters.length !== takes) {
        return wrong;
    }
    const at = (0, relative_time_1.relativeTimeOf)(name, parameters, now, session.timeZone);
    if (at !== undefined) {
        return { ok: at };
    }
    return takes === 0 ? notBuilt(`gs.${name}()`) : wrong;
}
/** As gs.hasRole: one role of those named is enough, and admin has all (c_GlideSystemAPI.md, hasRole). */
function hasRole({ roles }, names) {
    return roles.has('admin') || names.split(',').some((role) => roles.has(role.trim()));
}
function singleExpression(script) {
    if (script.length > MAX_LENGTH) {
        return { refused: `The script is longer than ${MAX_LENGTH} characters` };
    }
    let program;
    let foreign;
    try {
        program = (0, acorn_1.parse)(script, { ecmaVersion: 2022, sourceType: 'script' });
        (0, acorn_walk_1.full)(program, (node) => {
            foreign ??= unsupported(node);
        });
    }
    catch (error) {
        return { refused: error instanceof Error ? error.message : 'The script cannot be read' };
    }
    const [statement] = program.body;
    if (foreign !== undefined) {
        return { refused: `${foreign} is not syntax that guarded script supports` };
    }
    if (program.body.length !== 1 || statement?.type !== 'ExpressionStatement') {
        return { refused: `Guarded script takes a single expression, not ${program.body.length}` };
    }
    return { ok: statement.expression };
}
function unsupported(node) {
    if (!SUPPORTED_SYNTAX.has(node.type)) {
        return node.type;
    }
    if ('regex' in node || 'bigint' in node) {
        return 'A literal that is not a number, text, boolean or null';
    }
    if (node.optional === true) {
        return 'The operator ?.';
    }
    return OPERATORS_OF_STATE.has(node.operator ?? '') ? `The operator ${node.operator}` : undefined;
}
function systemCall(expression) {
    if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') {
        return undefined;
    }
    const { object, property, computed } = expression.callee;
    const isOfSystem = object.type === 'Identifier' && object.name === 'gs';
    return isOfSystem && !computed && property.type === 'Identifier'
        ? { name: property.name, parameters: expression.arguments }
        : undefined;
}
/** A literal as text, a number also with its sign; undefined for anything else. */
function literalText(node) {
    if (node.type === 'Literal') {
        return String(node.value);
    }
    const isSigned = node.type === 'UnaryExpression' && (node.operator === '-' || node.operator === '+');
    return isSigned && node.argument.type === 'Literal' && typeof node.argument.value === 'number'
        ? String(node.operator === '-' ? -node.argument.value : node.argument.value)
        : undefined;
}
function notBuilt(what) {
    return { refused: `${what} is not built in this local instance` };
}
function excerpt(script) {
    return script.length > 80 ? `${script.slice(0, 80)}…` : script;
}
//# sourceMappingURL=guarded-script.js.map