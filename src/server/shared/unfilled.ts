/** What a sender writes if it has no value: words of its language, compared without case. */
const WORDS: readonly string[] = [
    'null',
    'nil',
    'none',
    'undefined',
    'unknown',
    'n/a',
    'nan',
    'not available',
    'no value',
    '[object object]',
]

/** A name in a place of a template, maybe with filters, defaults or arguments behind it. */
const NAME = '[#?$.!]?[A-Za-z_][\\w.:|()\\[\\]"\' -]*'

/** Places that templates have: `{EVENT.ID}`, `{{ alert.id }}`, `${id}`, `#{id}`, `%{id}`, `<no value>`, `$ALERT_ID$`, `%ID%`, `%(id)s`, `*UNKNOWN*`. */
const PLACES: readonly string[] = [
    `[$#%@]?\\{\\{?\\s*${NAME}\\}?\\}`,
    `<%=?\\s*${NAME}%>`,
    '<(?:no value|nil|null|none|undefined|unknown)>',
    '%!\\w\\(<nil>\\)',
    '\\((?:null|none|nil|undefined|unknown)\\)',
    '\\$[A-Za-z_][\\w.:]*\\$?',
    '%\\([A-Za-z_][\\w.]*\\)s',
    '%[A-Za-z_][\\w.]*%',
    '%[a-z]+id',
    '\\*UNKNOWN\\*',
]

/** A GUID in braces is an id. */
const GUID = '\\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}'

/**
 * Whether a text is only what a sender leaves where it has no value: a place of its template that was not filled in, a
 * word such as `null` or `N/A`, dashes and the like, or several of these. A text with anything else in it,
 * such as `{}:{alertname="A"}` or a GUID in braces, is a value.
 */
export function isUnfilled(text: string): boolean {
    // Most ids: digits, and no sign that begins a place.
    if ((/\d/.test(text) && !/[{<$%*(]/.test(text)) || new RegExp(GUID).test(text)) {
        return false
    }
    const trimmed = text.trim()
    const rest = trimmed.replace(new RegExp(PLACES.join('|'), 'gi'), ' ').trim()
    const parts = rest.split(/[\s:,;|_-]+/).filter((part) => part !== '')
    if (rest !== trimmed) {
        return parts.every((part) => isWord(part) || /^[!-/:-@[-`{-~]+$/.test(part))
    }
    return isWord(rest) || /^[-.?\u2013\u2014]+$/.test(rest) || (parts.length > 0 && parts.every(isWord))
}

function isWord(text: string): boolean {
    return WORDS.includes(text.toLowerCase())
}
