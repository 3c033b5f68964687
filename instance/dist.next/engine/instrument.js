"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENGINE_NAMES = void 0;
exports.instrument = instrument;
exports.addPattern = addPattern;
const acorn_walk_1 = require("acorn-walk");
const refusals_1 = require("./refusals");
/** Names of what the engine puts into every function that it compiles. */
exports.ENGINE_NAMES = {
    /** Called at each turn of a loop and each entry of a function; throws when the time is up. */
    tick: `${refusals_1.RESERVED_NAME}_tick`,
    /** Passes a class's parent through, unless it is a built-in. */
    parent: `${refusals_1.RESERVED_NAME}_parent`,
    /** Marks an object as the exports of an ES module. */
    exports: `${refusals_1.RESERVED_NAME}_exports`,
    /** Hands the values that a module declares at its top to the context, which checks that nobody changes them. */
    keep: `${refusals_1.RESERVED_NAME}_keep`,
    /** Holds the value of the last expression statement. */
    value: `${refusals_1.RESERVED_NAME}_value`,
};
/**
 * Inserts what the engine needs at run time, on the lines where things stand: time checks, the check of a class's
 * parent (only an identifier is found by findRefusals), and with `completion` the assignment of each expression
 * statement's value, so that the value of the last expression is known without `eval`.
 */
function instrument(program, source, options) {
    const insertions = [];
    const identifiers = new Set();
    const around = (node, before, after) => {
        insertions.push({ at: node.start, text: before, rank: [2, -insertions.length] });
        insertions.push({ at: node.end, text: after, rank: [0, insertions.length] });
    };
    (0, acorn_walk_1.fullAncestor)(program, (visited, _state, visitedAncestors) => {
        const node = visited;
        const ancestors = visitedAncestors;
        switch (node.type) {
            case 'Identifier':
                identifiers.add(node.name);
                break;
            case 'FunctionDeclaration':
            case 'FunctionExpression':
            case 'ArrowFunctionExpression':
                enterFunction(node, insertions, around);
                break;
            case 'ForStatement':
            case 'ForInStatement':
            case 'ForOfStatement':
            case 'WhileStatement':
            case 'DoWhileStatement':
                enterLoop(node.body, insertions, around);
                break;
            case 'ClassDeclaration':
            case 'ClassExpression':
                if (node.superClass) {
                    around(node.superClass, `${exports.ENGINE_NAMES.parent}(`, ')');
                }
                break;
            case 'ExpressionStatement':
                if (options.completion && node.directive !== 'use strict' && !ancestors.slice(0, -1).some(isFunction)) {
                    around(node.expression, `${exports.ENGINE_NAMES.value}=(`, ')');
                    if (source[node.end - 1] !== ';') {
                        insertions.push({ at: node.end, text: ';', rank: [0, insertions.length] });
                    }
                }
                break;
        }
    });
    return { text: apply(source, insertions), identifiers, topLevelNames: topLevelNames(program) };
}
function isFunction(node) {
    return (node.type.endsWith('FunctionExpression') || node.type === 'FunctionDeclaration' || node.type === 'StaticBlock');
}
function enterFunction(node, insertions, around) {
    const { body } = node;
    if (body.type !== 'BlockStatement') {
        around(body, `(${exports.ENGINE_NAMES.tick}(),`, ')');
        return;
    }
    const directives = body.body.filter((each) => each.type === 'ExpressionStatement' && each.directive !== undefined);
    const at = directives.at(-1)?.end ?? body.start + 1;
    insertions.push({ at, text: `;${exports.ENGINE_NAMES.tick}();`, rank: [1, 0] });
}
function enterLoop(body, insertions, around) {
    if (body.type === 'BlockStatement') {
        insertions.push({ at: body.start + 1, text: `${exports.ENGINE_NAMES.tick}();`, rank: [1, 0] });
    }
    else {
        around(body, `{${exports.ENGINE_NAMES.tick}();`, '}');
    }
}
function apply(source, insertions) {
    insertions.sort((a, b) => a.at - b.at || a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
    let text = '';
    let done = 0;
    for (const insertion of insertions) {
        text += source.slice(done, insertion.at) + insertion.text;
        done = insertion.at;
    }
    return text + source.slice(done);
}
function topLevelNames(program) {
    const names = new Set();
    for (const statement of program.body) {
        const node = statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement;
        if (node.type === 'VariableDeclaration' && node.kind !== 'var') {
            node.declarations.forEach((each) => addPattern(each.id, names));
        }
        else if (node.type === 'ClassDeclaration') {
            names.add(node.id.name);
        }
        else if (node.type === 'ImportDeclaration') {
            node.specifiers.forEach((each) => names.add(each.local.name));
        }
        else if (node.type === 'ExportDefaultDeclaration' &&
            node.declaration.type === 'ClassDeclaration' &&
            node.declaration.id) {
            names.add(node.declaration.id.name);
        }
    }
    return names;
}
/** Adds the names that a pattern of a declaration binds. */
function addPattern(pattern, names) {
    switch (pattern.type) {
        case 'Identifier':
            names.add(pattern.name);
            break;
        case 'ObjectPattern':
            pattern.properties.forEach((each) => addPattern(each.type === 'Property' ? each.value : each.argument, names));
            break;
        case 'ArrayPattern':
            pattern.elements.forEach((each) => each && addPattern(each, names));
            break;
        case 'AssignmentPattern':
            addPattern(pattern.left, names);
            break;
        case 'RestElement':
            addPattern(pattern.argument, names);
            break;
    }
}
//# sourceMappingURL=instrument.js.map