import { DEFAULT_VIEW_ID } from '../base/declare'
import type { Row } from '../store/row'
import { type CrossScopeCheck, trimmed } from './cross-scope-check'
import type { PackageRecord } from './package-record'
import { isOwnTable } from './table-sources'

/** Element of a part that names the whole it belongs to, and the whole's table. */
const WHOLES: Readonly<Record<string, readonly [element: string, table: string]>> = {
    sys_ui_element: ['sys_ui_section', 'sys_ui_section'],
    sys_ui_form_section: ['sys_ui_form', 'sys_ui_form'],
    sys_ui_list_element: ['list_id', 'sys_ui_list'],
    sys_ui_related_list_entry: ['list_id', 'sys_ui_related_list'],
}

const SECTION = ['sys_ui_section', 'sys_ui_section'] as const

/**
 * Views and sections of another scope stay as they are. A section of its own the application may add to any table and view
 * (`r_DefaultFormDesignPermissions.md`, "Create new sections in tables belonging to another application scope"), and the row
 * that puts it into the form's order, which is guessed. In a view of its own the application lays out every table
 * (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`, "Form sections", "Views";
 * `r_AvailableLayoutAndDesignActions.md`).
 */
export function checkLayout(check: CrossScopeCheck, record: PackageRecord): void {
    if (isFormOrderOfOwnSection(check, record) || isNewSection(check, record)) {
        return
    }
    const whole = WHOLES[record.table]
    if (whole) {
        const [element, table] = whole
        const sysId = trimmed(record, element)
        if (check.own(sysId)) {
            return
        }
        const owner = sysId === '' ? undefined : check.rows.byId(table, sysId)?.['sys_scope']
        if (owner !== check.content.scopeId) {
            throw check.refusal(record, `the ${table} that it is a part of belongs to another application scope`)
        }
        return
    }
    const table = trimmed(record, 'name')
    // A list inside of another table's form is that of its own table.
    if (isOwnTable(check.content, table) || !check.foreignTable(record, table)) {
        return
    }
    if (!isOwnView(check, record)) {
        throw check.refusal(record, `the view of ${table} belongs to another application scope`)
    }
}

/**
 * What an application deletes of a layout is its own: a view, section, form or list of another scope, its parts and their
 * order are not its to take away, as they are not its to change.
 */
export function checkLayoutDeletion(check: CrossScopeCheck, record: PackageRecord): void {
    const sysIds = record.action === 'delete' ? [record.sysId] : check.rows.idsOf(record.table, record.query)
    for (const sysId of sysIds) {
        const row = check.rows.byId(record.table, sysId)
        if (row && ownerOf(check, record.table, row) !== check.content.scopeId) {
            throw check.refusal(record, `deletes from a layout that belongs to another application scope`)
        }
    }
}

/** The scope of a row of a layout: a part's is that of its whole, a section's place in the order is the section's. */
function ownerOf(check: CrossScopeCheck, table: string, row: Row): string | null {
    const [element, whole] = table === 'sys_ui_form_section' ? SECTION : (WHOLES[table] ?? ['', ''])
    const holder = whole === '' ? row : check.rows.byId(whole, row[element] ?? '')
    return holder?.['sys_scope'] ?? null
}

/** A section that the instance does not have, or has from this application. */
function isNewSection(check: CrossScopeCheck, record: PackageRecord): boolean {
    const isSection = record.table === 'sys_ui_section'
    const existing = check.rows.byId('sys_ui_section', record.sysId)
    return isSection && (existing === null || isFromHere(check, 'sys_ui_section', record.sysId))
}

function isFormOrderOfOwnSection(check: CrossScopeCheck, record: PackageRecord): boolean {
    if (record.table !== 'sys_ui_form_section') {
        return false
    }
    // A row of the instance that places another section is that section's.
    const placed = check.rows.byId('sys_ui_form_section', record.sysId)?.['sys_ui_section'] ?? ''
    return [trimmed(record, 'sys_ui_section'), ...(placed === '' ? [] : [placed])].every((section) => {
        const own = check.own(section)
        return own ? isNewSection(check, own) : isFromHere(check, 'sys_ui_section', section)
    })
}

function isFromHere(check: CrossScopeCheck, table: string, sysId: string): boolean {
    return sysId !== '' && check.rows.byId(table, sysId)?.['sys_scope'] === check.content.scopeId
}

function isOwnView(check: CrossScopeCheck, record: PackageRecord): boolean {
    const field = record.fields.get('view')
    const view = field?.value.trim() ?? ''
    const name = field?.attributes['name']
    if (view === '' || view === DEFAULT_VIEW_ID || name === 'NULL' || name === DEFAULT_VIEW_ID) {
        return false
    }
    if (check.own(view)) {
        return true
    }
    const existing =
        check.rows.byId('sys_ui_view', view) ?? (name === undefined ? null : check.rows.first('sys_ui_view', { name }))
    return existing?.['sys_scope'] === check.content.scopeId
}
