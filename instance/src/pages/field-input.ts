import { html } from 'hono/html'
import type { ColumnDefinition } from '../store/dictionary'
import type { Row, Value } from '../store/row'
import type { Html } from './layout'
import { shown, type PageServices } from './page-services'

const LONG_TYPES: ReadonlySet<string> = new Set([
    'journal_input',
    'journal',
    'html',
    'script',
    'json',
    'conditions',
    'string_full_utf8',
])

/** References are typed as names, which are longer than the 32 characters of what is stored. */
const SHORTEST_INPUT = 200

/** Longer text than this gets several lines. */
const ONE_LINE = 255

/** The label and the input of one field; a field that the user may not write is text. */
export function fieldInput(
    services: PageServices,
    table: string,
    column: ColumnDefinition,
    row: Row,
    writable: boolean,
): Html {
    const { element, label, mandatory } = column
    const control = writable
        ? input(services, table, column, row[element] ?? null, row)
        : still(services, table, column, row)
    return html`<div class="field">
        <label for="${element}" class="${mandatory ? 'must' : ''}">${label}</label>
        <div>${control}</div>
    </div>`
}

/** A field that is only shown, by its dot-walked path. */
export function stillField(label: string, text: string): Html {
    return html`<div class="field">
        <label>${label}</label>
        <div class="still">${text}</div>
    </div>`
}

function still(services: PageServices, table: string, column: ColumnDefinition, row: Row): Html {
    const value = row[column.element] ?? null
    const text = shown(services.context, table, column.element, value)
    if (column.type === 'reference' && column.reference && value) {
        return html`<div class="still"><a class="link" href="/${column.reference}.do?sys_id=${value}">${text}</a></div>`
    }
    if (column.type === 'url' && /^https?:\/\//.test(text)) {
        return html`<div class="still"><a class="link" href="${text}" rel="noreferrer">${text}</a></div>`
    }
    return html`<div class="still">${text}</div>`
}

function input(services: PageServices, table: string, column: ColumnDefinition, value: Value, row: Row): Html {
    const { element, type, maxLength } = column
    const choices = services.context.dictionary
        .get()
        .choices(table, element)
        .filter(
            ({ inactive, dependentValue }) =>
                !inactive && (!dependentValue || !column.dependent || dependentValue === row[column.dependent]),
        )
    if (type === 'boolean') {
        return html`<input type="hidden" name="${element}" value="false" /><input
                type="checkbox"
                id="${element}"
                name="${element}"
                value="true"
                ${value === '1' ? 'checked' : ''}
            />`
    }
    if (type === 'password2' || type === 'password') {
        const hint = value ? 'A secret is stored; leave empty to keep it' : ''
        return html`<input
            type="password"
            id="${element}"
            name="${element}"
            autocomplete="new-password"
            placeholder="${hint}"
        />`
    }
    if (choices.length > 0 && column.choice !== 2) {
        const known = choices.some((choice) => choice.value === value)
        return html`<select id="${element}" name="${element}">
            ${column.choice === 3 && known ? '' : html`<option value="">-- None --</option>`}
            ${value && !known ? html`<option value="${value}" selected>${value}</option>` : ''}
            ${choices.map(
                (choice) =>
                    html`<option value="${choice.value}" ${choice.value === value ? 'selected' : ''}>
                        ${choice.label}
                    </option>`,
            )}
        </select>`
    }
    const text =
        LONG_TYPES.has(type) || type.startsWith('journal')
            ? (value ?? '')
            : shown(services.context, table, element, value)
    if (LONG_TYPES.has(type) || (maxLength > ONE_LINE && type !== 'glide_list')) {
        return html`<textarea id="${element}" name="${element}">${text}</textarea>`
    }
    return html`<input
        type="text"
        id="${element}"
        name="${element}"
        value="${text}"
        maxlength="${Math.max(maxLength, SHORTEST_INPUT)}"
    />`
}
