import type { AnyNode, Function as FunctionNode, Program, Statement } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import { RESERVED_NAME } from './refusals'

/** Names of what the engine puts into every function that it compiles. */
export const ENGINE_NAMES = {
    /** Called at each turn of a loop and each entry of a function; throws when the time is up. */
    tick: `${RESERVED_NAME}_tick`,
    /** Passes a class's parent through, unless it is a built-in. */
    parent: `${RESERVED_NAME}_parent`,
    /** Marks an object as the exports of an ES module. */
    exports: `${RESERVED_NAME}_exports`,
    /** Hands the values that a module declares at its top to the context, which checks that nobody changes them. */
    keep: `${RESERVED_NAME}_keep`,
    /** Holds the value of the last expression statement. */
    value: `${RESERVED_NAME}_value`,
} as const

/** A source made ready to run, line for line, and the names in it. */
export interface InstrumentedSource {
    readonly text: string
    /** Every identifier that the source reads or writes; property names are none. */
    readonly identifiers: ReadonlySet<string>
    /** Names that let, const, class and import declare at the top: a parameter must not have such a name. */
    readonly topLevelNames: ReadonlySet<string>
}

interface Insertion {
    readonly at: number
    readonly text: string
    /** At one place what closes comes first (inner before outer), then block entries, then what opens (outer before inner). */
    readonly rank: readonly [order: 0 | 1 | 2, within: number]
}

/**
 * Inserts what the engine needs at run time, on the lines where things stand: time checks, the check of a class's
 * parent (only an identifier is found by findRefusals), and with `completion` the assignment of each expression
 * statement's value, so that the value of the last expression is known without `eval`.
 */
export function instrument(
    program: Program,
    source: string,
    options: { readonly completion: boolean },
): InstrumentedSource {
    const insertions: Insertion[] = []
    const identifiers = new Set<string>()
    const around = (node: AnyNode, before: string, after: string): void => {
        insertions.push({ at: node.start, text: before, rank: [2, -insertions.length] })
        insertions.push({ at: node.end, text: after, rank: [0, insertions.length] })
    }
    fullAncestor(program, (visited, _state, visitedAncestors) => {
        const node = visited
        const ancestors = visitedAncestors
        switch (node.type) {
            case 'Identifier':
                identifiers.add(node.name)
                break
            case 'FunctionDeclaration':
            case 'FunctionExpression':
            case 'ArrowFunctionExpression':
                enterFunction(node, insertions, around)
                break
            case 'ForStatement':
            case 'ForInStatement':
            case 'ForOfStatement':
            case 'WhileStatement':
            case 'DoWhileStatement':
                enterLoop(node.body, insertions, around)
                break
            case 'ClassDeclaration':
            case 'ClassExpression':
                if (node.superClass) {
                    around(node.superClass as AnyNode, `${ENGINE_NAMES.parent}(`, ')')
                }
                break
            case 'ExpressionStatement':
                if (options.completion && node.directive !== 'use strict' && !ancestors.slice(0, -1).some(isFunction)) {
                    around(node.expression, `${ENGINE_NAMES.value}=(`, ')')
                    if (source[node.end - 1] !== ';') {
                        insertions.push({ at: node.end, text: ';', rank: [0, insertions.length] })
                    }
                }
                break
        }
    })
    return { text: apply(source, insertions), identifiers, topLevelNames: topLevelNames(program) }
}

function isFunction(node: AnyNode): boolean {
    return (
        node.type.endsWith('FunctionExpression') || node.type === 'FunctionDeclaration' || node.type === 'StaticBlock'
    )
}

type Around = (node: AnyNode, before: string, after: string) => void

function enterFunction(node: FunctionNode | AnyNode, insertions: Insertion[], around: Around): void {
    const { body } = node as FunctionNode
    if (body.type !== 'BlockStatement') {
        around(body as AnyNode, `(${ENGINE_NAMES.tick}(),`, ')')
        return
    }
    const directives = body.body.filter((each) => each.type === 'ExpressionStatement' && each.directive !== undefined)
    const at = directives.at(-1)?.end ?? body.start + 1
    insertions.push({ at, text: `;${ENGINE_NAMES.tick}();`, rank: [1, 0] })
}

function enterLoop(body: Statement, insertions: Insertion[], around: Around): void {
    if (body.type === 'BlockStatement') {
        insertions.push({ at: body.start + 1, text: `${ENGINE_NAMES.tick}();`, rank: [1, 0] })
    } else {
        around(body as AnyNode, `{${ENGINE_NAMES.tick}();`, '}')
    }
}

function apply(source: string, insertions: Insertion[]): string {
    insertions.sort((a, b) => a.at - b.at || a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    let text = ''
    let done = 0
    for (const insertion of insertions) {
        text += source.slice(done, insertion.at) + insertion.text
        done = insertion.at
    }
    return text + source.slice(done)
}

function topLevelNames(program: Program): Set<string> {
    const names = new Set<string>()
    for (const statement of program.body) {
        const node =
            statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement
        if (node.type === 'VariableDeclaration' && node.kind !== 'var') {
            node.declarations.forEach((each) => addPattern(each.id, names))
        } else if (node.type === 'ClassDeclaration') {
            names.add(node.id.name)
        } else if (node.type === 'ImportDeclaration') {
            node.specifiers.forEach((each) => names.add(each.local.name))
        } else if (
            node.type === 'ExportDefaultDeclaration' &&
            node.declaration.type === 'ClassDeclaration' &&
            node.declaration.id
        ) {
            names.add(node.declaration.id.name)
        }
    }
    return names
}

/** Adds the names that a pattern of a declaration binds. */
export function addPattern(pattern: AnyNode, names: Set<string>): void {
    switch (pattern.type) {
        case 'Identifier':
            names.add(pattern.name)
            break
        case 'ObjectPattern':
            pattern.properties.forEach((each) =>
                addPattern(each.type === 'Property' ? each.value : each.argument, names),
            )
            break
        case 'ArrayPattern':
            pattern.elements.forEach((each) => each && addPattern(each, names))
            break
        case 'AssignmentPattern':
            addPattern(pattern.left, names)
            break
        case 'RestElement':
            addPattern(pattern.argument, names)
            break
    }
}
