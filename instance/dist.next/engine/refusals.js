"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RESERVED_NAME = exports.DISALLOWED_OBJECTS = exports.NOT_SUBCLASSABLE = void 0;
exports.specifierRefusal = specifierRefusal;
exports.findRefusals = findRefusals;
exports.refusalsIn = refusalsIn;
const acorn_walk_1 = require("acorn-walk");
const parse_source_1 = require("./parse-source");
const pattern_refusals_1 = require("./pattern-refusals");
/** The built-ins that a class must not extend. Classes that are no row of the table are refused with them. */
exports.NOT_SUBCLASSABLE = [
    ...['Array', 'Boolean', 'Number', 'String', 'Symbol', 'BigInt', 'Function', 'Promise', 'RegExp', 'Date', 'Proxy'],
    ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
    ...['Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray'],
    ...['Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array'],
    ...['BigUint64Array'],
];
/** Objects that the table disallows whole; a script finds no such name. */
exports.DISALLOWED_OBJECTS = [
    ...['Reflect', 'Atomics', 'SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry', 'WebAssembly'],
];
/** The name that the engine's own insertions go by; no source may contain it. */
exports.RESERVED_NAME = '__engine';
const isFunction = (node) => node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression';
const within = (ancestors, test) => ancestors.slice(0, -1).some(test);
const privateMembers = ({ node }) => (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') &&
    !node.static &&
    node.key.type === 'PrivateIdentifier'
    ? `private instance ${node.type === 'PropertyDefinition' ? 'fields' : 'methods and accessors'} are not supported (#${node.key.name})`
    : null;
const brandChecks = ({ node }) => node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier'
    ? `brand checks for private fields are not supported (#${node.left.name} in …)`
    : null;
const asyncForms = ({ node, parent }) => {
    if (node.type === 'ForOfStatement' && node.await) {
        return 'for-await loops are disallowed';
    }
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') {
        if (node.async && node.generator) {
            return 'async generators are disallowed';
        }
        if (node.async && parent?.type === 'MethodDefinition') {
            return 'async class methods are disallowed; use an async arrow function inside the method';
        }
    }
    return null;
};
const topLevelAwait = ({ node, ancestors }) => node.type === 'AwaitExpression' && !within(ancestors, isFunction) ? 'top-level await is not supported' : null;
const metaForms = ({ node }) => {
    if (node.type === 'ImportExpression') {
        return 'dynamic import is not supported';
    }
    if (node.type === 'MetaProperty') {
        return `${node.meta.name}.${node.property.name} is not supported`;
    }
    return null;
};
const subclassing = ({ node, declared }) => (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') &&
    node.superClass?.type === 'Identifier' &&
    exports.NOT_SUBCLASSABLE.includes(node.superClass.name) &&
    !declared.has(node.superClass.name)
    ? `${node.superClass.name} cannot be subclassed`
    : null;
const disallowedObjects = ({ node, declared }) => node.type === 'Identifier' && exports.DISALLOWED_OBJECTS.includes(node.name) && !declared.has(node.name)
    ? `${node.name} is disallowed`
    : null;
const codeFromText = ({ node, declared }) => {
    if ((node.type !== 'CallExpression' && node.type !== 'NewExpression') || node.callee.type !== 'Identifier') {
        return null;
    }
    const { name } = node.callee;
    return (name === 'Function' || name === 'eval') && !declared.has(name)
        ? `${name} does not turn text into code here`
        : null;
};
/** A call of a generator function declared in the same source, where its instance is taken apart. */
const generatorInstances = ({ node, parent, generators }) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || !generators.has(node.callee.name)) {
        return null;
    }
    if (parent?.type === 'SpreadElement') {
        return 'spreading a generator is disallowed; use Array.from';
    }
    if (parent?.type === 'ForOfStatement' && parent.right === node) {
        return 'for-of over a generator is disallowed; use Array.from';
    }
    const destructured = (parent?.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern') ||
        (parent?.type === 'AssignmentExpression' && parent.left.type === 'ArrayPattern');
    return destructured ? 'destructuring a generator is disallowed; use Array.from' : null;
};
const literals = ({ node, source }) => {
    if (node.type === 'Literal' && node.regex) {
        return (0, pattern_refusals_1.patternRefusal)(node.regex.pattern, node.regex.flags);
    }
    if (node.type === 'Literal' &&
        typeof node.value === 'string' &&
        /[\u2028\u2029]/.test(source.slice(node.start, node.end))) {
        return 'line and paragraph separators in string literals are disallowed';
    }
    return node.type === 'TemplateElement' && node.value.cooked == null
        ? 'invalid escapes in tagged templates are disallowed'
        : null;
};
const builtPatterns = ({ node }) => {
    if ((node.type !== 'CallExpression' && node.type !== 'NewExpression') || node.callee.type !== 'Identifier') {
        return null;
    }
    const flags = node.callee.name === 'RegExp' ? node.arguments[1] : undefined;
    return flags?.type === 'Literal' && String(flags.value).includes('d')
        ? (0, pattern_refusals_1.patternRefusal)('', String(flags.value))
        : null;
};
const identifiers = ({ node, source }) => {
    if (node.type !== 'Identifier') {
        return null;
    }
    if (source.slice(node.start, node.end).includes('\\u{')) {
        return 'code point escapes in identifiers are not supported';
    }
    if (/[\u{10000}-\u{10ffff}]/u.test(node.name)) {
        return 'identifiers beyond the basic multilingual plane are disallowed';
    }
    return node.name.startsWith(exports.RESERVED_NAME) ? `${node.name} is a name of the engine` : null;
};
const functionStatements = ({ node, parent }) => {
    if (node.type !== 'FunctionDeclaration') {
        return null;
    }
    if (parent?.type === 'LabeledStatement') {
        return 'labelled function statements are disallowed';
    }
    return parent?.type === 'IfStatement' ? 'a function statement as the clause of an if is disallowed' : null;
};
const prototypeKeys = ({ node, parent }) => {
    if (node.type !== 'Property' || parent?.type !== 'ObjectExpression') {
        return null;
    }
    const name = node.key.type === 'Identifier' && !node.computed ? node.key.name : node.key.value;
    return name === '__proto__' && (node.computed || node.shorthand || node.method)
        ? '__proto__ as a computed or shorthand property is disallowed'
        : null;
};
const restAndArguments = ({ node, ancestors }) => {
    if (node.type !== 'Identifier' || node.name !== 'arguments') {
        return null;
    }
    const owner = [...ancestors].reverse().find((each) => isFunction(each) && each.type !== 'ArrowFunctionExpression');
    const rest = owner?.params?.some((each) => each.type === 'RestElement');
    return rest ? 'the arguments object beside a rest parameter is not supported' : null;
};
const modules = ({ node }) => {
    if (node.type === 'ImportDeclaration' ||
        node.type === 'ExportNamedDeclaration' ||
        node.type === 'ExportAllDeclaration') {
        const specifier = node.source ? String(node.source.value) : '';
        return specifierRefusal(specifier);
    }
    if (node.type === 'ExportDefaultDeclaration') {
        const { type } = node.declaration;
        return type === 'ObjectExpression' ||
            type === 'ArrayExpression' ||
            type === 'Literal' ||
            type === 'TemplateLiteral'
            ? 'a default export must be a function or a class'
            : null;
    }
    return null;
};
const SYNTAX_RULES = [
    ...[privateMembers, brandChecks, asyncForms, topLevelAwait, metaForms, subclassing, generatorInstances, literals],
    ...[builtPatterns, identifiers, functionStatements, prototypeKeys, restAndArguments, modules],
];
const OBJECT_RULES = [disallowedObjects, codeFromText];
/**
 * Why a module specifier cannot work as it is written, or null. JSON is not shipped by the SDK; a relative import
 * needs its file extension (`markdown/application-development/javascript-modules-third-party-libraries.md`).
 */
function specifierRefusal(specifier) {
    if (/\.json$/i.test(specifier)) {
        return `JSON modules are not supported ('${specifier}')`;
    }
    return /^\.{0,2}\//.test(specifier) && !/\.[A-Za-z0-9]+$/.test(specifier)
        ? `the file extension must be written in '${specifier}'`
        : null;
}
/**
 * What the platform's engine refuses in a source, in the order of the text; a syntax error is the only entry then.
 * The rules are the rows "Disallowed" and "Not Supported" of
 * `markdown/api-reference/scripts/javascript-engine-feature-support.md` (mode ECMAScript 2021) that are syntax.
 *
 * @example findRefusals('class A { #b = 1 }', 'script') // [{ message: 'private instance fields …', line: 1, column: 10, atLoad: true }]
 */
function findRefusals(source, sourceType) {
    try {
        return refusalsIn((0, parse_source_1.parseSource)(source, sourceType), source);
    }
    catch (error) {
        if (error instanceof parse_source_1.SourceSyntaxError) {
            return [{ message: error.message, ...error.place, atLoad: true }];
        }
        throw error;
    }
}
/** findRefusals for a source that is parsed already. */
function refusalsIn(program, source) {
    const { generators, declared } = namesOf(program);
    const refusals = [];
    (0, acorn_walk_1.fullAncestor)(program, (visited, _state, visitedAncestors) => {
        const node = visited;
        const ancestors = visitedAncestors;
        const place = { node, parent: ancestors.at(-2), ancestors, source, generators, declared };
        for (const rule of [...SYNTAX_RULES, ...OBJECT_RULES]) {
            const message = rule(place);
            if (message !== null) {
                const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
                refusals.push({ message, line, column, atLoad: !OBJECT_RULES.includes(rule) });
            }
        }
    });
    return refusals.sort((a, b) => a.line - b.line || a.column - b.column);
}
/** Names of generator functions, and all names that the source declares anywhere. */
function namesOf(program) {
    const generators = new Set();
    const declared = new Set();
    (0, acorn_walk_1.fullAncestor)(program, (visited, _state, _ancestors, type) => {
        const node = visited;
        const named = node;
        if (type === 'VariablePattern' && node.type === 'Identifier') {
            declared.add(node.name);
        }
        if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') &&
            named.id?.type === 'Identifier') {
            declared.add(named.id.name);
        }
        if (node.type.startsWith('Import') && 'specifiers' in node) {
            node.specifiers.forEach((each) => 'local' in each && each.local.type === 'Identifier' && declared.add(each.local.name));
        }
        const holder = node.type === 'VariableDeclarator' ? named.init : named;
        if (holder?.generator === true && named.id?.type === 'Identifier') {
            generators.add(named.id.name);
        }
    });
    return { generators, declared };
}
//# sourceMappingURL=refusals.js.map