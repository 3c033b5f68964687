import { SourceMap } from 'node:module'

/** Marks file names of the platform's own code in a context; such frames are not shown. */
export const PLATFORM_PREFIX = 'platform:'

/** Gives the line of the source for a place in a compiled module; lines and columns count from 1. */
export type LineMap = (file: string, line: number, column: number) => number

const FRAME = /^\s*at (?:(.*?) \()?(.*?)(?::(\d+))?(?::(\d+))?\)?$/

/**
 * A stack as a developer of scripts reads it: `name: message`, then one line per frame of a script,
 * `    at function (path:line)`. Frames of the host and of the platform are left out.
 */
export function readableStack(name: string, message: string, stack: string, lineMap: LineMap): string {
    const lines = [message === '' ? name : `${name}: ${message}`]
    for (const text of stack.split('\n')) {
        const frame = FRAME.exec(text)
        const [, called, file = '', line, column] = frame ?? []
        if (frame && line !== undefined && isScript(file)) {
            const place = `${file}:${lineMap(file, Number(line), Number(column ?? 1))}`
            lines.push(called === undefined || called === '' ? `    at ${place}` : `    at ${called} (${place})`)
        }
    }
    return lines.join('\n')
}

function isScript(file: string): boolean {
    return file !== '' && !/^(?:\/|[A-Za-z]:\\|node:|file:|<|async |native|platform:)/.test(file)
}

/** Reads lines out of a source map (JSON). Made lazily: most maps are never asked. */
export function sourceLines(map: string): (line: number, column: number) => number {
    let parsed: SourceMap | undefined
    return (line, column) => {
        parsed ??= new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0])
        const entry = parsed.findEntry(line - 1, column - 1) as { originalLine?: number }
        return entry.originalLine === undefined ? line : entry.originalLine + 1
    }
}
