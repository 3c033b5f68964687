import type { Choice, ColumnDefinition } from '../store/dictionary'
import type { Row } from '../store/row'
import { isConditionField } from './conditions/condition-field'
import { type PageServices, shown } from './page-services'

/** How a field is edited, with the text that a browser submits for it if the person changes nothing. */
export interface FieldControl {
    readonly kind: 'checkbox' | 'secret' | 'journal' | 'choice' | 'reference' | 'lines' | 'line'
    readonly text: string
    /** What a list offers; empty for other kinds. */
    readonly choices: readonly Choice[]
    /** The choices for every value of the field that they depend on. */
    readonly all: readonly Choice[]
}

const LONG_TYPES: ReadonlySet<string> = new Set(['html', 'script', 'json', 'conditions', 'string_full_utf8'])

/** Columns in which `global` stands for every table: those of business rules and UI actions. */
const GLOBAL_TABLE_COLUMNS: ReadonlySet<string> = new Set(['collection', 'table'])

/** Longer text than this gets several lines. */
const ONE_LINE = 255

/** The control of a column for a record with these values. */
export function fieldControl(services: PageServices, table: string, column: ColumnDefinition, row: Row): FieldControl {
    const { element, type, maxLength } = column
    const value = row[element] ?? ''
    if (type === 'boolean') {
        return { kind: 'checkbox', text: String(value === '1'), choices: [], all: [] }
    }
    if (type === 'password2' || type === 'password') {
        return { kind: 'secret', text: '', choices: [], all: [] }
    }
    if (type.startsWith('journal')) {
        return { kind: 'journal', text: '', choices: [], all: [] }
    }
    const choices = offeredChoices(services, table, column, row)
    if (choices.length > 0 && column.choice !== 2) {
        // A list without "None" shows its first choice where the field is empty.
        const text = value === '' && column.choice === 3 ? (choices[0]?.value ?? '') : value
        return { kind: 'choice', text, choices, all: activeChoices(services, table, column) }
    }
    if (column.reference && (type === 'reference' || type === 'glide_list')) {
        return { kind: 'reference', text: shown(services, table, element, value), choices: [], all: [] }
    }
    if (type === 'table_name') {
        const choices = tableChoices(services, column)
        return { kind: 'choice', text: value, choices, all: choices }
    }
    const isLong = LONG_TYPES.has(type) || isConditionField(column)
    const text = isLong ? value : shown(services, table, element, value)
    const kind = isLong || maxLength > ONE_LINE ? 'lines' : 'line'
    return { kind, text, choices: [], all: [] }
}

/** Whether two texts of a control are the same to the person: a browser changes the ends of lines, or leaves them out. */
export function isSameText(control: FieldControl, one: string, other: string): boolean {
    const plain = (text: string): string =>
        control.kind === 'line' || control.kind === 'reference'
            ? text.replace(/[\r\n]+/g, '')
            : text.replace(/\r\n?/g, '\n')
    return plain(one) === plain(other)
}

/** A control's text in words: the label of a choice. */
export function textInWords(control: FieldControl, text: string): string {
    return control.choices.find(({ value }) => value === text)?.label ?? text
}

function activeChoices(services: PageServices, table: string, { element }: ColumnDefinition): readonly Choice[] {
    return services.context.dictionary
        .get()
        .choices(table, element)
        .filter(({ inactive }) => !inactive)
}

function offeredChoices(services: PageServices, table: string, column: ColumnDefinition, row: Row): readonly Choice[] {
    return activeChoices(services, table, column).filter(
        ({ dependentValue }) => !dependentValue || !column.dependent || dependentValue === row[column.dependent],
    )
}

/** All tables by their labels, as "Incident [incident]"; what runs on every table may say so. */
function tableChoices({ context }: PageServices, { element }: ColumnDefinition): readonly Choice[] {
    const tables = [...context.dictionary.get().tables()].map(
        ({ name, label }) => [name, `${label} [${name}]`] as const,
    )
    const named = [...tables].sort(([, a], [, b]) => a.localeCompare(b))
    const every = GLOBAL_TABLE_COLUMNS.has(element) ? [['global', 'Global [global]'] as const] : []
    return [...every, ...named].map(([value, label], sequence) => ({
        value,
        label,
        sequence,
        inactive: false,
        dependentValue: null,
        language: 'en',
    }))
}
