import { refuse } from './compile-module'
import { ENGINE_NAMES, instrument } from './instrument'
import { parseSource } from './parse-source'
import type { Invocation } from './script-engine'

/** A script made ready to be compiled as the body of a function; its lines are those of the source. */
export interface ScriptCode {
    readonly text: string
    readonly identifiers: ReadonlySet<string>
    readonly topLevelNames: ReadonlySet<string>
    /** Variables of the engine that the body needs as parameters. */
    readonly variables: readonly string[]
}

/**
 * Makes the body of a function out of a script. It must be a script by itself: a `return` outside a function, import
 * and export are refused.
 * @throws SourceSyntaxError for what the platform's engine refuses
 */
export function compileScript(source: string, mode: Invocation['mode']): ScriptCode {
    const program = parseSource(source, 'script')
    refuse(program, source)
    const { text, identifiers, topLevelNames } = instrument(program, source, { completion: mode !== 'statements' })
    const value = ENGINE_NAMES.value
    if (mode === 'statements') {
        return { text, identifiers, topLevelNames, variables: [] }
    }
    const answer = topLevelNames.has('answer') || !identifiers.has('answer') ? [] : ['answer']
    const result = mode === 'answer' && identifiers.has('answer') ? `answer === undefined ? ${value} : answer` : value
    return {
        text: `${text}\n;return ${result}`,
        identifiers,
        topLevelNames,
        variables: [value, ...(mode === 'answer' ? answer : [])],
    }
}

/** Makes the body of a function that gives what a script include's script leaves under the include's name. */
export function compileInclude(source: string, name: string): ScriptCode {
    const { text, ...code } = compileScript(source, 'statements')
    return { ...code, text: `${text}\n;return typeof ${name} === 'undefined' ? undefined : ${name}` }
}
