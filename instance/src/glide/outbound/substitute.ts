/** Characters that XML reserves, and what setStringParameter makes of them. */
const ESCAPES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
}

/** Escapes XML's reserved characters. */
export function escapeXml(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/**
 * Puts values in the place of `${name}` (markdown/api-reference/web-services/c_VariableSubstitutionREST.md). A variable without
 * a value leaves nothing, and a `${` without an end takes the rest with it: "may inadvertently return a truncated output"
 * (markdown/api-reference/server-api-reference/c_RESTMessageV2API.md).
 */
export function substitute(text: string, values: ReadonlyMap<string, string>): string {
    return text.replace(/\$\{([^}]*)(\}|$)/g, (_whole, name: string, end: string) =>
        end === '' ? '' : (values.get(name.trim()) ?? ''),
    )
}

/** Names of the variables in a text. */
export function variablesIn(text: string): string[] {
    return [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name.trim())
}
