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
        if (end < 0) return { problem: `${placeOf(text, at)}: {{ has no }} that ends it` }
        const inside = text.slice(at + OPEN.length, end)
        if (inside.includes(OPEN)) return { problem: `${placeOf(text, at)}: {{ stands inside a placeholder` }
        const bar = inside.indexOf('|')
        const path = (bar < 0 ? inside : inside.slice(0, bar)).trim()
        if (path === '') return { problem: `${placeOf(text, at)}: the placeholder names no path` }
        if (plain !== '') parts.push({ text: plain })
        plain = ''
        parts.push({ path, otherwise: bar < 0 ? '' : inside.slice(bar + 1) })
        at = end + CLOSE.length
    }
    if (plain !== '') parts.push({ text: plain })
    return { parts }
}

/**
 * The text of a template. What is filled in is never read as a template again.
 *
 * @param textAt gives the text at a path; null and the empty text stand for nothing
 */
export function renderTemplate(template: Template, textAt: (path: string) => string | null): string {
    return template.parts.map((part) => ('text' in part ? part.text : textAt(part.path) || part.otherwise)).join('')
}

/** The paths that a template names, each once. */
export function templatePaths(template: Template): readonly string[] {
    return [...new Set(template.parts.flatMap((part) => ('path' in part ? [part.path] : [])))]
}

function placeOf(text: string, at: number): string {
    const lines = text.slice(0, at).split('\n')
    return `line ${lines.length}, character ${(lines[lines.length - 1] ?? '').length + 1}`
}
