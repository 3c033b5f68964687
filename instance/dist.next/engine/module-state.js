"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unchangingNames = unchangingNames;
const acorn_walk_1 = require("acorn-walk");
const instrument_1 = require("./instrument");
/**
 * Names of what a module declares at its top where nothing of it can differ from one transaction to the next, unless
 * somebody changes one of these values, which the context checks. Null for every other module.
 *
 * The platform's modules live as long as a transaction does (the stricter reading of the documentation), so a module's
 * factory runs anew each time. Where a module only declares functions and constant values nobody can tell a new instance
 * from the old one, and running a few dozen factories would cost more than most transactions do otherwise.
 */
function unchangingNames(program) {
    const names = [];
    for (const statement of program.body) {
        switch (statement.type) {
            case 'ImportDeclaration':
            case 'ExportAllDeclaration':
                break;
            case 'ExportNamedDeclaration':
                if (statement.declaration && !declares(statement.declaration, names)) {
                    return null;
                }
                break;
            case 'ExportDefaultDeclaration':
                if (statement.declaration.type === 'FunctionDeclaration') {
                    names.push(...(statement.declaration.id ? [statement.declaration.id.name] : []));
                }
                else if (!isConstant(statement.declaration)) {
                    return null;
                }
                break;
            default:
                if (!declares(statement, names)) {
                    return null;
                }
        }
    }
    return reassigns(program, new Set(names)) ? null : names;
}
/** Whether a statement declares functions or constants only; their names are added. */
function declares(statement, names) {
    if (statement.type === 'FunctionDeclaration') {
        names.push(...(statement.id ? [statement.id.name] : []));
        return true;
    }
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') {
        return statement.type === 'EmptyStatement';
    }
    return statement.declarations.every(({ id, init }) => {
        if (id.type !== 'Identifier' || !isConstant(init)) {
            return false;
        }
        names.push(id.name);
        return true;
    });
}
/** Collections whose content the context can compare. */
const COLLECTIONS = new Set(['Set', 'Map']);
/** Whether an expression has the same value each time and calls no code of anybody. */
function isConstant(node) {
    switch (node?.type) {
        case 'Literal':
        case 'Identifier':
        case 'ArrowFunctionExpression':
        case 'FunctionExpression':
            return true;
        case 'TemplateLiteral':
            return node.expressions.every(isConstant);
        case 'UnaryExpression':
            return isConstant(node.argument);
        case 'BinaryExpression':
        case 'LogicalExpression':
            return isConstant(node.left) && isConstant(node.right);
        case 'MemberExpression':
            return isConstant(node.object) && (!node.computed || isConstant(node.property));
        case 'ArrayExpression':
            return node.elements.every((each) => each !== null && isConstant(each.type === 'SpreadElement' ? each.argument : each));
        case 'ObjectExpression':
            return node.properties.every((each) => each.type === 'SpreadElement'
                ? isConstant(each.argument)
                : each.kind === 'init' && (!each.computed || isConstant(each.key)) && isConstant(each.value));
        case 'NewExpression':
            return (node.callee.type === 'Identifier' &&
                COLLECTIONS.has(node.callee.name) &&
                node.arguments.every(isConstant));
        default:
            return false;
    }
}
/**
 * Whether some name of the top, or a property of what it names, is assigned to anywhere; a local variable of the same
 * name is taken for it. Constants that are changed in another way are found by the context.
 */
function reassigns(program, names) {
    let found = false;
    (0, acorn_walk_1.full)(program, (node) => {
        const assigned = new Set();
        if (node.type === 'AssignmentExpression') {
            addTarget(node.left, assigned);
        }
        else if (node.type === 'UpdateExpression') {
            addTarget(node.argument, assigned);
        }
        found ||= [...assigned].some((name) => names.has(name));
    });
    return found;
}
/** Adds the name that an assignment's target begins with: `a`, `a.b`, `a[0].b`; of a pattern all that it binds. */
function addTarget(target, names) {
    let root = target;
    while (root.type === 'MemberExpression') {
        root = root.object;
    }
    (0, instrument_1.addPattern)(root, names);
}
//# sourceMappingURL=module-state.js.map