import { html } from 'hono/html'
import type { ColumnDefinition } from '../store/dictionary'
import type { Row } from '../store/row'
import type { FieldControl } from './field-control'
import { ORIGINAL_PREFIX } from './form-values'
import type { Html } from './layout'
import { type PageServices, shown } from './page-services'

/** References are typed as names, which are longer than the 32 characters of what is stored. */
const SHORTEST_INPUT = 200

/** What a control shows: the text that counts as unchanged, and what the person typed over it. */
export interface ControlTexts {
    readonly original: string
    readonly current: string
}

/** The label and the input of a field that the user may write, with what it showed before the user changed it. */
export function fieldInput(column: ColumnDefinition, row: Row, control: FieldControl, texts: ControlTexts): Html {
    const { element, label, mandatory } = column
    const hasOriginal = control.kind !== 'secret' && control.kind !== 'journal'
    return html`<div class="field">
        <label for="${element}" class="${mandatory ? 'must' : ''}">${label}</label>
        <div>
            ${hasOriginal
                ? html`<input type="hidden" name="${ORIGINAL_PREFIX}${element}" value="${texts.original}" />`
                : ''}${input(column, control, texts.current, Boolean(row[element]))}
        </div>
    </div>`
}

/** The label and the text of a field that the user may only read. */
export function readOnlyField(services: PageServices, table: string, column: ColumnDefinition, row: Row): Html {
    return html`<div class="field">
        <label for="${column.element}" class="${column.mandatory ? 'must' : ''}">${column.label}</label>
        <div>${still(services, table, column, row)}</div>
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
    const text = shown(services, table, column.element, value)
    if (column.type === 'reference' && column.reference && value) {
        return html`<div class="still"><a class="link" href="/${column.reference}.do?sys_id=${value}">${text}</a></div>`
    }
    if (column.type === 'url' && /^https?:\/\//.test(text)) {
        return html`<div class="still"><a class="link" href="${text}" rel="noreferrer">${text}</a></div>`
    }
    return html`<div class="still">${text}</div>`
}

function input(column: ColumnDefinition, control: FieldControl, text: string, hasValue: boolean): Html {
    const { element, maxLength } = column
    switch (control.kind) {
        case 'checkbox':
            return html`<input type="hidden" name="${element}" value="false" /><input
                    type="checkbox"
                    id="${element}"
                    name="${element}"
                    value="true"
                    ${text === 'true' ? 'checked' : ''}
                />`
        case 'secret': {
            const hint = hasValue ? 'A secret is stored; leave empty to keep it' : ''
            return html`<input
                type="password"
                id="${element}"
                name="${element}"
                autocomplete="new-password"
                placeholder="${hint}"
            />`
        }
        case 'choice':
            return choiceList(column, control, text)
        case 'journal':
        case 'lines':
            // A browser takes away the first line end after the tag, not one of the text.
            return html`<textarea id="${element}" name="${element}">${'\n'}${text}</textarea>`
        case 'line':
            return html`<input
                type="text"
                id="${element}"
                name="${element}"
                value="${text}"
                maxlength="${Math.max(maxLength, SHORTEST_INPUT)}"
            />`
    }
}

function choiceList({ element, choice }: ColumnDefinition, { choices }: FieldControl, text: string): Html {
    const known = choices.some(({ value }) => value === text)
    return html`<select id="${element}" name="${element}">
        ${choice === 3 && known ? '' : html`<option value="">-- None --</option>`}
        ${text && !known ? html`<option value="${text}" selected>${text}</option>` : ''}
        ${choices.map(
            ({ value, label }) => html`<option value="${value}" ${value === text ? 'selected' : ''}>${label}</option>`,
        )}
    </select>`
}
