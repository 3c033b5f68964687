import { cutWithoutMark } from './text.ts'

/** Most characters that one value fills in; more of it is left out. */
export const MAX_VALUE_CHARACTERS = 16_384

/** Most characters of a text that a template or a path gives; nothing beyond is ever built. */
export const MAX_TEXT_CHARACTERS = 65_536

/** A piece of a template: text that stands as it is, or a path with the text that stands where nothing is found. */
type TemplatePart = { readonly text: string } | { readonly path: string; readonly otherwise: string }

/** A template that was read. */
export interface Template {
    readonly parts: readonly TemplatePart[]
}

const OPEN = '{{'
const CLOSE = '}}'

/**
 * Reads a template: `{{path}}` stands for the value at a path, `{{path|default text}}` for the default text where that
 * is empty. `\{{` is `{{` itself, `\\{{` a backslash before a placeholder; any other backslash is a backslash. What a
 * path means is the caller's affair; it cannot contain `|`, `{{` or `}}`.
 *
 * @returns the template, or in words what is wrong with it, with line and character
 */
export function readTemplate(text: string): Template | { readonly problem: string } {
    const parts: TemplatePart[] = []
    let plain = ''
    let at = 0
    while (at < text.length) {
        if (text.startsWith(`\\\\${OPEN}`, at)) {
            plain += '\\'
            at += 2
        } else if (text.startsWith(`\\${OPEN}`, at)) {
            plain += OPEN
            at += 1 + OPEN.length
            continue
        } else if (!text.startsWith(OPEN, at)) {
            plain += text.charAt(at)
            at++
            continue
        }
        const end = text.indexOf(CLOSE, at)
        if (end < 0) {
            return { problem: `${describePlace(text, at)}: {{ has no }} that ends it` }
        }
        const inside = text.slice(at + OPEN.length, end)
        if (inside.includes(OPEN)) {
            return { problem: `${describePlace(text, at)}: {{ is inside a placeholder` }
        }
        const bar = inside.indexOf('|')
        const path = (bar < 0 ? inside : inside.slice(0, bar)).trim()
        if (path === '') {
            return { problem: `${describePlace(text, at)}: the placeholder names no path` }
        }
        if (plain !== '') {
            parts.push({ text: plain })
        }
        plain = ''
        parts.push({ path, otherwise: bar < 0 ? '' : inside.slice(bar + 1) })
        at = end + CLOSE.length
    }
    if (plain !== '') {
        parts.push({ text: plain })
    }
    return { parts }
}

/** A text that was filled in. */
export interface Rendered {
    readonly text: string
    /** Whether something of it was left out, because a value or the whole was longer than its limit. */
    readonly isCut: boolean
}

/**
 * The text of a template. What is filled in is never read as a template again. The limits hold while the text grows:
 * a short template with many places and one long value never builds their product.
 *
 * @param textAt gives the text at a path; null and the empty text stand for nothing
 */
export function renderTemplate(template: Template, textAt: (path: string) => string | null): Rendered {
    const pieces: string[] = []
    let room = MAX_TEXT_CHARACTERS
    let isCut = false
    for (const part of template.parts) {
        if (room <= 0) {
            return { text: pieces.join(''), isCut: true }
        }
        const whole = 'text' in part ? part.text : textAt(part.path) || part.otherwise
        const piece = cutWithoutMark(whole, 'text' in part ? room : Math.min(room, MAX_VALUE_CHARACTERS))
        if (piece.length < whole.length) {
            isCut = true
        }
        pieces.push(piece)
        room -= piece.length
    }
    return { text: pieces.join(''), isCut }
}

/** The paths that a template names, each once. */
export function templatePaths(template: Template): readonly string[] {
    return [...new Set(template.parts.flatMap((part) => ('path' in part ? [part.path] : [])))]
}

function describePlace(text: string, at: number): string {
    const lines = text.slice(0, at).split('\n')
    return `line ${lines.length}, character ${(lines[lines.length - 1] ?? '').length + 1}`
}
