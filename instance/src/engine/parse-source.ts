import type { Program } from 'acorn'
import { parse } from 'acorn'

/** `module` has import and export, `script` is anything else that the instance runs. */
export type SourceType = 'module' | 'script'

/** A place in a source; lines count from 1, columns from 0. */
export interface SourcePlace {
    readonly line: number
    readonly column: number
}

/** A source that is no JavaScript of the platform's edition. */
export class SourceSyntaxError extends Error {
    constructor(
        message: string,
        readonly place: SourcePlace,
    ) {
        super(message)
        this.name = 'SyntaxError'
    }
}

/**
 * Parses what the newest mode of the platform reads: ECMAScript 2021 and parts of 2022
 * (`markdown/api-reference/scripts/javascript-engine-feature-support.md`).
 * @throws SourceSyntaxError
 */
export function parseSource(source: string, sourceType: SourceType): Program {
    try {
        return parse(source, {
            ecmaVersion: 2022,
            sourceType,
            locations: true,
            allowAwaitOutsideFunction: sourceType === 'module',
        })
    } catch (error) {
        const { message, loc } = error as { message: string; loc?: SourcePlace }
        throw new SourceSyntaxError(message.replace(/ \(\d+:\d+\)$/, ''), {
            line: loc?.line ?? 1,
            column: loc?.column ?? 0,
        })
    }
}

/** Whether a source is an ES module rather than CommonJS: it has an import or export declaration. */
export function isEsModule(program: Program): boolean {
    return program.body.some((node) => node.type.startsWith('Import') || node.type.startsWith('Export'))
}
