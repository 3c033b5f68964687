/**
 * The tables of other scopes that the code of a package touches, and how, as far as the text tells: a name of a table is
 * followed from where it is written through parameters, results and imports to the GlideRecord that is made of it.
 *
 * @module
 */
import ts from 'typescript'
import { requiredFile, resolved } from './module-paths.mjs'

/** What a member of a record does to its table; every other member that asks the database reads. */
const OPERATIONS = {
    insert: 'create',
    update: 'write',
    updateMultiple: 'write',
    deleteRecord: 'delete',
    deleteMultiple: 'delete',
    get: 'read',
    query: 'read',
    next: 'read',
    hasNext: 'read',
}

/**
 * What an expression may be: names of tables, records of tables, or the same of a parameter of the function it stands in.
 *
 * @typedef {{ kind: 'table' | 'record', table: string } | { kind: 'table' | 'record' | 'param', param: number }} Value
 */

/**
 * @typedef {object} Summary
 * @property {Set<string>} uses JSON of `{ operation, value }`
 * @property {Set<string>} returns JSON of {@link Value}
 */

/**
 * @param {readonly import('./read-code.mjs').Code[]} code
 * @returns {string[]} `table operation`, sorted; tables of every scope
 */
export function touchedTables(code) {
    const analysis = new Analysis(code)
    return [...analysis.touched()].sort()
}

class Analysis {
    /** @type {Map<string, Summary>} by path and name */
    summaries = new Map()
    /** @type {Map<string, Map<string, { file: string, name: string }>>} imports by path and local name */
    imports = new Map()
    /** @type {Map<string, Map<string, import('typescript').Expression>>} constants of modules by path and name */
    constants = new Map()
    changed = true

    /** @param {readonly import('./read-code.mjs').Code[]} code */
    constructor(code) {
        this.code = code
        for (const { path, source } of code) {
            this.readTop(path, source)
        }
    }

    touched() {
        // The result of one function is what another needs: again until nothing is new.
        while (this.changed) {
            this.changed = false
            for (const each of this.code) {
                this.readFunctions(each)
            }
        }
        const found = new Set()
        for (const { uses } of this.summaries.values()) {
            for (const { operation, value } of [...uses].map((use) => JSON.parse(use))) {
                if (value.table !== undefined) {
                    found.add(`${value.table} ${operation}`)
                }
            }
        }
        return found
    }

    /**
     * @param {string} path
     * @param {import('typescript').SourceFile} source
     */
    readTop(path, source) {
        const imports = new Map()
        const constants = new Map()
        for (const statement of source.statements) {
            if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
                const file = resolved(path, statement.moduleSpecifier.text)
                const bindings = statement.importClause?.namedBindings
                for (const { name, propertyName } of bindings && ts.isNamedImports(bindings) ? bindings.elements : []) {
                    imports.set(name.text, { file, name: (propertyName ?? name).text })
                }
            }
            for (const { name, initializer } of ts.isVariableStatement(statement)
                ? statement.declarationList.declarations
                : []) {
                if (initializer && ts.isIdentifier(name)) {
                    constants.set(name.text, initializer)
                } else if (initializer && ts.isObjectBindingPattern(name)) {
                    // const { run } = require('path'), as the scripts of records have it.
                    const file = requiredFile(initializer)
                    for (const element of file === null ? [] : name.elements) {
                        imports.set(element.name.getText(), { file, name: element.name.getText() })
                    }
                }
            }
        }
        this.imports.set(path, imports)
        this.constants.set(path, constants)
    }

    /** @param {import('./read-code.mjs').Code} code */
    readFunctions({ path, table, source }) {
        const current = table === '' ? [] : [/** @type {Value} */ ({ kind: 'record', table })]
        this.readFunction(path, '', [], source.statements, new Map([['current', current]]))
        for (const [name, parameters, body] of functionsOf(source)) {
            this.readFunction(path, name, parameters, [body], new Map())
        }
    }

    /**
     * @param {string} path
     * @param {string} name
     * @param {readonly import('typescript').ParameterDeclaration[]} parameters
     * @param {readonly import('typescript').Node[]} body
     * @param {Map<string, Value[]>} variables
     */
    readFunction(path, name, parameters, body, variables) {
        parameters.forEach((parameter, param) => variables.set(parameter.name.getText(), [{ kind: 'param', param }]))
        const summary = this.summary(path, name)
        const scope = { path, variables, summary }
        body.forEach((node) => this.readNode(scope, node, true))
    }

    /**
     * @param {{ path: string, variables: Map<string, Value[]>, summary: Summary }} scope
     * @param {import('typescript').Node} node
     * @param {boolean} isOwn whether a return is one of the function itself
     */
    readNode(scope, node, isOwn) {
        if (ts.isFunctionDeclaration(node)) {
            return
        }
        const isInner = ts.isArrowFunction(node) || ts.isFunctionExpression(node)
        ts.forEachChild(node, (child) => this.readNode(scope, child, isOwn && !isInner))
        if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
            scope.variables.set(node.name.text, this.values(scope, node.initializer))
        } else if (ts.isReturnStatement(node) && node.expression && isOwn) {
            this.add(scope.summary.returns, this.values(scope, node.expression))
        } else if (ts.isCallExpression(node)) {
            this.readCall(scope, node)
        }
    }

    /**
     * @param {{ path: string, variables: Map<string, Value[]>, summary: Summary }} scope
     * @param {import('typescript').CallExpression} node
     */
    readCall(scope, node) {
        const { expression } = node
        if (ts.isPropertyAccessExpression(expression)) {
            const operation = OPERATIONS[/** @type {keyof typeof OPERATIONS} */ (expression.name.text)]
            if (operation !== undefined) {
                this.use(scope, operation, this.values(scope, expression.expression))
            }
            return
        }
        const called = ts.isIdentifier(expression) ? this.functionNamed(scope.path, expression.text) : null
        for (const { operation, value } of called ? [...called.uses].map((use) => JSON.parse(use)) : []) {
            const given = value.param === undefined ? undefined : node.arguments[value.param]
            if (given) {
                this.use(scope, operation, this.values(scope, given))
            }
        }
    }

    /**
     * @param {{ summary: Summary }} scope
     * @param {string} operation
     * @param {readonly Value[]} values
     */
    use({ summary }, operation, values) {
        this.add(
            summary.uses,
            values.map((value) => ({ operation, value })),
        )
    }

    /**
     * @param {{ path: string, variables: Map<string, Value[]> }} scope
     * @param {import('typescript').Node} node
     * @returns {Value[]}
     */
    values(scope, node) {
        if (ts.isStringLiteral(node)) {
            return [{ kind: 'table', table: node.text }]
        }
        if (ts.isIdentifier(node)) {
            return scope.variables.get(node.text) ?? this.constant(scope.path, node.text)
        }
        if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
            return this.constant(scope.path, node.expression.text, node.name.text)
        }
        if (ts.isConditionalExpression(node)) {
            return [...this.values(scope, node.whenTrue), ...this.values(scope, node.whenFalse)]
        }
        if (ts.isBinaryExpression(node)) {
            return [...this.values(scope, node.left), ...this.values(scope, node.right)]
        }
        if (ts.isParenthesizedExpression(node)) {
            return this.values(scope, node.expression)
        }
        if (ts.isNewExpression(node) && /^Glide(Record|RecordSecure|Aggregate)$/.test(node.expression.getText())) {
            return (node.arguments?.[0] ? this.values(scope, node.arguments[0]) : []).map(asRecord)
        }
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
            return this.resultOf(scope, node, node.expression.text)
        }
        return []
    }

    /**
     * @param {{ path: string, variables: Map<string, Value[]> }} scope
     * @param {import('typescript').CallExpression} node
     * @param {string} name
     * @returns {Value[]}
     */
    resultOf(scope, node, name) {
        const called = this.functionNamed(scope.path, name)
        return [...(called?.returns ?? [])].flatMap((text) => {
            const value = /** @type {Value} */ (JSON.parse(text))
            if (!('param' in value)) {
                return [value]
            }
            const given = node.arguments[value.param]
            const values = given ? this.values(scope, given) : []
            return value.kind === 'record' ? values.map(asRecord) : values
        })
    }

    /**
     * @param {string} path
     * @param {string} name
     * @param {string} [member]
     * @returns {Value[]}
     */
    constant(path, name, member) {
        const imported = this.imports.get(path)?.get(name)
        if (imported) {
            return this.constant(imported.file, imported.name, member)
        }
        const found = this.constants.get(path)?.get(name)
        if (!found) {
            return []
        }
        const value = member === undefined ? found : propertyOf(found, member)
        return value && ts.isStringLiteral(value) ? [{ kind: 'table', table: value.text }] : []
    }

    /**
     * @param {string} path
     * @param {string} name
     */
    functionNamed(path, name) {
        const imported = this.imports.get(path)?.get(name)
        return this.summaries.get(imported ? `${imported.file} ${imported.name}` : `${path} ${name}`)
    }

    /**
     * @param {string} path
     * @param {string} name
     * @returns {Summary}
     */
    summary(path, name) {
        const key = `${path} ${name}`
        const known = this.summaries.get(key) ?? { uses: new Set(), returns: new Set() }
        this.summaries.set(key, known)
        return known
    }

    /**
     * @param {Set<string>} set
     * @param {readonly object[]} values
     */
    add(set, values) {
        for (const text of values.map((value) => JSON.stringify(value))) {
            this.changed ||= !set.has(text)
            set.add(text)
        }
    }
}

/**
 * @param {Value} value
 * @returns {Value}
 */
function asRecord(value) {
    return { ...value, kind: 'record' }
}

/**
 * Functions at the top of a file: declarations, and constants that hold one.
 *
 * @param {import('typescript').SourceFile} source
 * @returns {[name: string, parameters: readonly import('typescript').ParameterDeclaration[], body: import('typescript').Node][]}
 */
function functionsOf(source) {
    return source.statements.flatMap((statement) => {
        if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
            return [[statement.name.text, statement.parameters, statement.body]]
        }
        return []
    })
}

/**
 * @param {import('typescript').Expression} object
 * @param {string} member
 */
function propertyOf(object, member) {
    const literal = ts.isCallExpression(object) ? object.arguments[0] : object
    const found =
        literal && ts.isObjectLiteralExpression(literal)
            ? literal.properties.find((property) => property.name?.getText() === member)
            : undefined
    return found && ts.isPropertyAssignment(found) ? found.initializer : undefined
}
