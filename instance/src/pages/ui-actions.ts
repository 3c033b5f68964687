import type { Binding } from '../engine/script-engine'
import { isTrueCondition } from '../rules/rule-runner'
import type { QueryNode } from '../store/query'
import type { Row } from '../store/row'
import type { FormSubject } from './form-subject'
import { equals, type PageServices, rowsOf } from './page-services'

/** One active row of sys_ui_action that a form shows. */
export interface UiAction {
    readonly sysId: string
    /** What stands on the button. */
    readonly name: string
    readonly actionName: string
    readonly hint: string
    /** `primary`, `destructive`, `unstyled` or ''. */
    readonly style: string
    /** Its script runs in the browser. */
    readonly client: boolean
    readonly isButton: boolean
    readonly isLink: boolean
    /** Name of the scope that owns the action, in which its script runs. */
    readonly scope: string
    readonly script: string
}

const DEFAULT_ORDER = 100

/** The table of an action for the forms of all tables. */
const GLOBAL = 'global'

/**
 * The buttons and related links that a user finds on the form of a record, in order: those of the record's table, of the
 * tables that it extends and of all tables, whose roles and condition hold
 * (markdown/platform-administration/t_EditingAUIAction.md). The nearest table's action stands for those of the same
 * action name (t_OverrideOrRmvAUIActionForExtTbl.md), whether or not its own condition holds.
 */
export function uiActions(services: PageServices, subject: FormSubject): readonly UiAction[] {
    const candidates = overriding(services, candidatesOf(services, subject))
        .filter((row) => row['form_button'] === '1' || row['form_link'] === '1')
        .filter((row) => row[subject.isNew ? 'show_insert' : 'show_update'] === '1')
        .filter((row) => mayUse(services, row))
        .filter((row) => conditionHolds(services, subject, row))
    return withoutRepeats(candidates).map((row) => uiAction(services, row))
}

function candidatesOf(services: PageServices, subject: FormSubject): readonly Row[] {
    const nodes: QueryNode[] = places(services, subject.table).map((place) => equals('table', place))
    return [...rowsOf(services.context, 'sys_ui_action', [equals('active', '1'), { kind: 'or', nodes }], 'name')].sort(
        (a, b) => orderOf(a) - orderOf(b),
    )

    function orderOf(row: Row): number {
        return Number(row['order'] ?? DEFAULT_ORDER)
    }
}

/** Where actions of a table's forms may stand, the nearest first. */
function places(services: PageServices, table: string): readonly string[] {
    return [...(services.context.dictionary.get().table(table)?.lineage ?? [table]), GLOBAL]
}

function overriding(services: PageServices, rows: readonly Row[]): readonly Row[] {
    const distance = (row: Row): number =>
        row['table'] === GLOBAL
            ? Number.POSITIVE_INFINITY
            : -(services.context.dictionary.get().table(row['table'] ?? '')?.lineage.length ?? 0)
    return rows.filter(
        (row) =>
            !rows.some(
                (other) =>
                    other['sys_overrides'] === row['sys_id'] ||
                    (Boolean(row['action_name']) &&
                        other['action_name'] === row['action_name'] &&
                        distance(other) < distance(row)),
            ),
    )
}

/** Of actions whose name and action name are the same, the first is shown (t_EditingAUIAction.md, "Name"). */
function withoutRepeats(rows: readonly Row[]): readonly Row[] {
    const key = (row: Row): string => JSON.stringify([row['name'], row['action_name']])
    return rows.filter((row, index) => rows.findIndex((other) => key(other) === key(row)) === index)
}

/** One of the roles is enough; a role that does not exist is nobody's. */
function mayUse(services: PageServices, row: Row): boolean {
    const { context } = services
    const required = rowsOf(context, 'sys_ui_action_role', [equals('sys_ui_action', row['sys_id'] ?? '')], 'sys_id')
    if (required.length === 0 || context.session.roles.has('admin')) {
        return true
    }
    return required.some((each) => {
        const [role] = rowsOf(context, 'sys_user_role', [equals('sys_id', each['sys_user_role'] ?? '')], 'sys_id')
        return context.session.roles.has(role?.['name'] ?? '')
    })
}

/** A condition that fails is logged and does not hold. */
function conditionHolds(services: PageServices, subject: FormSubject, row: Row): boolean {
    const source = row['condition'] ?? ''
    if (source.trim() === '') {
        return true
    }
    const name = `sys_ui_action.${row['sys_id'] ?? ''}.condition`
    const scope = scopeOf(services, row)
    const bindings = { current: currentRecord(subject, {}) }
    const outcome = services.engine().run({ scope, name, source, bindings, mode: 'expression' })
    if (outcome.error) {
        services.log('error', scope, `Condition of UI action ${row['name'] ?? ''}: ${outcome.error.message}`)
        return false
    }
    return isTrueCondition(outcome.value)
}

/** The form's record as a script finds it: `values` are set on it and not stored. */
export function currentRecord(subject: FormSubject, values: Row): Binding {
    const { table, row, isNew } = subject
    return isNew
        ? { kind: 'record', table, row: { ...row, ...values }, operation: 'insert' }
        : { kind: 'record', table, row, changes: values }
}

function uiAction(services: PageServices, row: Row): UiAction {
    return {
        sysId: row['sys_id'] ?? '',
        name: row['name'] ?? '',
        actionName: row['action_name'] ?? '',
        hint: row['hint'] ?? '',
        style: row['form_style'] ?? '',
        client: row['client'] === '1',
        isButton: row['form_button'] === '1',
        isLink: row['form_link'] === '1',
        scope: scopeOf(services, row),
        script: row['script'] ?? '',
    }
}

function scopeOf(services: PageServices, row: Row): string {
    return services.context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? GLOBAL
}
