import { html } from 'hono/html'
import type { ColumnDefinition } from '../store/dictionary'
import type { Row } from '../store/row'
import type { FieldControl } from './field-control'
import { ORIGINAL_PREFIX, PICKED_PREFIX } from './form-values'
import type { Html } from './layout'
import { type PageServices, shown } from './page-services'

/** References are typed as names, which are longer than the 32 characters of what is stored. */
const SHORTEST_INPUT = 200

/** What a field shows beside its stored value. */
export interface FieldState {
    /** The text that counts as unchanged. */
    readonly original: string
    /** What the person typed over it, or the original. */
    readonly current: string
    /** sys_id of the record that was picked among suggestions; '' for none. */
    readonly picked: string
    /** What is wrong with it; '' for nothing. */
    readonly problem: string
    /** The first field with a problem, which the page opens at. */
    readonly isFirstProblem: boolean
}

/**
 * The label and the input of a field that the user may write, with what it showed before the user changed it.
 *
 * @param builder stands in place of the input
 */
export function fieldInput(
    table: string,
    column: ColumnDefinition,
    row: Row,
    control: FieldControl,
    state: FieldState,
    builder: Html | null,
): Html {
    const { element, label, mandatory } = column
    const hasOriginal = control.kind !== 'secret' && control.kind !== 'journal'
    return html`<div class="field">
        ${builder
            ? html`<span class="label">${label}</span>`
            : html`<label for="${element}" class="${mandatory ? 'must' : ''}">${label}</label>`}
        <div>
            ${hasOriginal
                ? html`<input type="hidden" name="${ORIGINAL_PREFIX}${element}" value="${state.original}" />`
                : ''}${builder ?? input(table, column, control, state, row[element] ?? '')}
            ${state.problem === ''
                ? ''
                : html`<p class="field-error" id="${element}.problem" role="alert">${state.problem}</p>`}
        </div>
    </div>`
}

/** The label and the text of a field that the user may only read. */
export function readOnlyField(services: PageServices, table: string, column: ColumnDefinition, row: Row): Html {
    return html`<div class="field">
        <span class="label ${column.mandatory ? 'must' : ''}">${column.label}</span>
        <div>${still(services, table, column, row)}</div>
    </div>`
}

/** A field that is only shown, by its dot-walked path. */
export function stillField(label: string, text: string): Html {
    return html`<div class="field">
        <span class="label">${label}</span>
        <div class="still">${text}</div>
    </div>`
}

function still(services: PageServices, table: string, column: ColumnDefinition, row: Row): Html {
    const value = row[column.element] ?? null
    const text = shown(services, table, column.element, value)
    if (column.type === 'reference' && column.reference && value && text !== '') {
        return html`<div class="still"><a class="link" href="/${column.reference}.do?sys_id=${value}">${text}</a></div>`
    }
    if (column.type === 'url' && /^https?:\/\//.test(text)) {
        return html`<div class="still"><a class="link" href="${text}" rel="noreferrer">${text}</a></div>`
    }
    return html`<div class="still">${text}</div>`
}

function input(
    table: string,
    column: ColumnDefinition,
    control: FieldControl,
    state: FieldState,
    stored: string,
): Html {
    const { element, maxLength, mandatory } = column
    const { current: text } = state
    const marks = html`${mandatory ? html`aria-required="true"` : ''}
    ${state.problem === '' ? '' : html`aria-invalid="true" aria-describedby="${element}.problem"`}
    ${state.isFirstProblem ? html`autofocus` : ''}`
    switch (control.kind) {
        case 'checkbox':
            return html`<input type="hidden" name="${element}" value="false" /><input
                    type="checkbox"
                    id="${element}"
                    name="${element}"
                    value="true"
                    ${text === 'true' ? 'checked' : ''}
                    ${marks}
                />`
        case 'secret': {
            const hint = stored === '' ? '' : 'A secret is stored; leave empty to keep it'
            return html`<input
                type="password"
                id="${element}"
                name="${element}"
                autocomplete="new-password"
                placeholder="${hint}"
                ${marks}
            />`
        }
        case 'choice':
            return choiceList(column, control, text, marks)
        case 'journal':
        case 'lines':
            // A browser takes away the first line end after the tag, not one of the text.
            return html`<textarea id="${element}" ${marks} name="${element}">${'\n'}${text}</textarea>`
        case 'reference':
            return referenceInput(table, column, state, stored, marks)
        case 'line':
            return html`<input
                type="text"
                id="${element}"
                name="${element}"
                value="${text}"
                maxlength="${Math.max(maxLength, SHORTEST_INPUT)}"
                ${marks}
            />`
    }
}

/** A name that is typed, with suggestions by the page's script, and a link to the record that is stored. */
function referenceInput(
    table: string,
    { element, type, reference, maxLength }: ColumnDefinition,
    { current, original, picked }: FieldState,
    stored: string,
    marks: Html,
): Html {
    const isList = type === 'glide_list'
    const isOpenable = !isList && stored !== '' && original !== '' && current === original
    return html`<div
        class="picker"
        data-reference
        data-table="${table}"
        data-field="${element}"
        data-many="${String(isList)}"
    >
        ${isList ? '' : html`<input type="hidden" name="${PICKED_PREFIX}${element}" value="${picked}" />`}
        <input
            type="text"
            id="${element}"
            name="${element}"
            value="${current}"
            maxlength="${Math.max(maxLength, SHORTEST_INPUT)}"
            autocomplete="off"
            ${marks}
        />
        ${isOpenable
            ? html`<a class="link" href="/${reference}.do?sys_id=${stored}"
                  >Open<span class="unseen"> ${current}</span></a
              >`
            : ''}
    </div>`
}

function choiceList(column: ColumnDefinition, { choices, all }: FieldControl, text: string, marks: Html): Html {
    const { element, choice, dependent } = column
    const known = choices.some(({ value }) => value === text)
    const live =
        dependent && all.some(({ dependentValue }) => dependentValue)
            ? html`data-depends-on="${dependent}"
              data-choices="${JSON.stringify(
                  all.map(({ value, label, dependentValue }) => [value, label, dependentValue ?? '']),
              )}"`
            : ''
    return html`<select id="${element}" ${live} ${marks} name="${element}">
        ${choice === 3 && known ? '' : html`<option value="">-- None --</option>`}
        ${text && !known ? html`<option value="${text}" selected>${text}</option>` : ''}
        ${choices.map(
            ({ value, label }) => html`<option value="${value}" ${value === text ? 'selected' : ''}>${label}</option>`,
        )}
    </select>`
}
