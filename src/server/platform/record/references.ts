import { GlideTableHierarchy } from '@servicenow/glide'
import { isSysId, queryTextProblem } from '../../shared/query-text.ts'
import { readReason } from '../../shared/reason.ts'
import { shownName } from '../../shared/text.ts'
import { type UserDomain, withUserDomain } from '../../shared/user-domain.ts'
import { readByDisplayValue, sortBy, where } from './query.ts'
import { type AnyRecord, openTable, readValue } from './record.ts'

/** The record that a value names, and by what it was found (`sys_id`, a column, `display value`); or why there is none. */
export type Resolved = { readonly id: string; readonly by: string } | { readonly problem: string }

/** One way of looking a value up. */
interface Step {
    /** A column, or `display value`. */
    readonly by: string
    /** What is looked for; the user domain may have changed it. */
    readonly value: string
}

/** One record that a step found. */
interface Match {
    readonly id: string
    /** False of an inactive user or group; such a record never counts. */
    readonly active: boolean
    /** The value as the record has it. */
    readonly text: string
}

/** Without a column it is the record's own (markdown/…/c_GlideRecordScopedAPI.md); the package's types do not know it. */
interface DisplaysRecord {
    getDisplayValue(): string | null
}

/** Columns of people and groups in the order in which they are tried. The user domain applies to the marked ones. */
const COLUMNS: Readonly<Record<string, readonly (readonly [column: string, domain: boolean])[]>> = {
    sys_user: [
        ['user_name', true],
        ['email', true],
        ['name', false],
    ],
    sys_user_group: [
        ['name', false],
        ['email', false],
    ],
}

const DISPLAY = 'display value'

/** Records that a step reads: enough to tell one from several, and an active one from inactive ones. */
const READ = 3

/**
 * Finds the record of a table that a value from outside means. Spaces around the value do not count. In this order:
 *
 * 1. `sys_id`: 32 hex digits
 * 2. `sys_user` and what extends it: `user_name`, then `email` (both after the user domain rule), then `name`;
 *    `sys_user_group` and what extends it: `name`, then `email`;
 *    every other table: its display value, which is the name of a configuration item, company, location, department
 *
 * The first step that finds anything decides: one record is the answer, several are a problem, and nothing is guessed.
 * Inactive users and groups do not count. One query for each step. A text that a query takes for something else than a
 * value is never looked up (queryTextProblem). What was found must also equal the value, so that a lenient collation
 * picks no record.
 *
 * Which column a table displays no scoped method tells; GlideRecord.get(value) looks for it
 * (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md).
 *
 * @returns also for a table that does not exist or may not be read a problem, never an exception
 */
export function resolveReference(table: string, value: string, domain: UserDomain): Resolved {
    const sought = value.trim()
    const shown = `"${shownName(sought, 80)}"`
    const problem = queryTextProblem(sought)
    if (problem !== null) {
        return { problem: `${shown} names no record: it ${problem}` }
    }
    try {
        if (!openTable(table).isValid()) {
            return { problem: noTable(table) }
        }
        return firstMatch(table, listSteps(table, sought, domain), shown)
    } catch (error) {
        return { problem: refusedRead(table, readReason(error)) }
    }
}

/**
 * Why the application may not read a table, in the platform's words and with what to grant, or null where it may. Reads
 * one record at most; for a table that an admin has chosen, when the choice is saved. Where the platform does not throw,
 * its last error message counts (which of the two it does the documentation does not say: c_RuntimeAccessTracking.md says
 * that the operation is blocked, c_RuntimeAccessToAppTables.md that it produces an error).
 */
export function accessProblem(table: string, _operation: 'read'): string | null {
    try {
        const record = openTable(table)
        if (!record.isValid()) {
            return noTable(table)
        }
        record.setLimit(1)
        record.query()
        const reason: string | null = record.getLastErrorMessage()
        return reason ? refusedRead(table, reason) : null
    } catch (error) {
        return refusedRead(table, readReason(error))
    }
}

function listSteps(table: string, value: string, domain: UserDomain): readonly Step[] {
    const steps: Step[] = isSysId(value) ? [{ by: 'sys_id', value }] : []
    const columns = findColumns(table)
    if (columns === null) {
        return [...steps, { by: DISPLAY, value }]
    }
    return [
        ...steps,
        ...columns.map(([by, usesDomain]) => ({ by, value: usesDomain ? withUserDomain(value, domain) : value })),
    ]
}

function findColumns(table: string): (typeof COLUMNS)[string] | null {
    const known = new GlideTableHierarchy(table).getTables().map(String)
    const person = known.find((name) => Object.prototype.hasOwnProperty.call(COLUMNS, name))
    return person === undefined ? null : (COLUMNS[person] ?? null)
}

function firstMatch(table: string, steps: readonly Step[], shown: string): Resolved {
    let inactive = ''
    for (const step of steps) {
        const found = step.by === DISPLAY ? byDisplayValue(table, step.value) : byColumn(table, step.by, step.value)
        const counted = found.filter(({ active }) => active)
        const [only] = counted
        if (counted.length > 1) {
            const count = counted.length < READ ? String(counted.length) : `${READ} or more`
            return { problem: `${count} records of ${table} have the ${step.by} "${shownName(step.value, 80)}"` }
        }
        if (only && sameText(only.text, step.value)) {
            return { id: only.id, by: step.by }
        }
        if (found.length > counted.length && inactive === '') {
            inactive = step.by
        }
    }
    if (inactive !== '') {
        return { problem: `Only an inactive record of ${table} has ${shown} as ${inactive}` }
    }
    return { problem: `No record of ${table} has ${shown} as ${steps.map(({ by }) => by).join(', ')}` }
}

/** Active records first, so that inactive ones cannot hide them behind the limit. */
function byColumn(table: string, column: string, value: string): readonly Match[] {
    const record = openTable(table)
    if (!record.isValidField(column)) {
        return []
    }
    const hasActive = findColumns(table) !== null && record.isValidField('active')
    where(record, [column, '=', value])
    if (hasActive) {
        sortBy(record, 'active', 'down')
    }
    record.setLimit(READ)
    record.query()
    const found: Match[] = []
    while (record.next()) {
        found.push(toMatch(record, !hasActive || readValue(record, 'active') === '1', readValue(record, column)))
    }
    return found
}

function byDisplayValue(table: string, value: string): readonly Match[] {
    const record = readByDisplayValue(table, value)
    const found: Match[] = []
    for (let more = record !== null; record && more && found.length < READ; more = record.next()) {
        found.push(toMatch(record, true, readDisplayValue(record)))
    }
    return found
}

function toMatch(record: AnyRecord, active: boolean, text: string): Match {
    return { id: record.getUniqueValue(), active, text }
}

function readDisplayValue(record: AnyRecord): string {
    const text: string | null = (record as unknown as DisplaysRecord).getDisplayValue()
    return text ?? ''
}

function sameText(one: string, other: string): boolean {
    return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function noTable(table: string): string {
    return `The table "${shownName(table, 80)}" does not exist`
}

function refusedRead(table: string, reason: string): string {
    return (
        `${reason}. To grant it, add a cross-scope privilege (sys_scope_privilege) with this application as source scope, ` +
        `${table} as target name, read as operation and Allowed as status; the table's own Can read must be on`
    )
}
