import type { Database } from '../store/database'
import type { Dictionary } from '../store/dictionary'
import type { ApplicationPackage } from './application-package'
import { checkBusinessRule } from './check-business-rule'
import { checkEventQueue } from './check-event-queue'
import { checkLayout, checkLayoutDeletion } from './check-layout'
import { CrossScopeCheck, trimmed } from './cross-scope-check'
import { InstanceRows } from './instance-rows'
import { isSet, type PackageRecord } from './package-record'
import { isOwnTable } from './table-sources'

type Check = (check: CrossScopeCheck, record: PackageRecord) => void

/**
 * The checks by table. Each refuses what an application may not do to a table of another scope
 * (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`); its own tables it configures as it likes.
 */
const CHECKS: Readonly<Record<string, Check>> = {
    sys_script: checkBusinessRule,
    sys_security_acl: checkAccessControl,
    sys_dictionary: checkColumn,
    sys_dictionary_override: checkOverride,
    sys_data_policy_rule: checkDataPolicyRule,
    sys_ui_policy_action: checkUiPolicyAction,
    sys_ui_action: (check, record) => checkClientSide(check, record, 'actions_access', 'UI actions'),
    sys_script_client: (check, record) => checkClientSide(check, record, 'client_scripts_access', 'client scripts'),
    sys_ui_script: checkUiScript,
    sys_ui_page: checkUiPage,
    sys_ui_section: checkLayout,
    sys_ui_element: checkLayout,
    sys_ui_form: checkLayout,
    sys_ui_form_section: checkLayout,
    sys_ui_list: checkLayout,
    sys_ui_list_element: checkLayout,
    sys_ui_related_list: checkLayout,
    sys_ui_related_list_entry: checkLayout,
    sysevent_queue: checkEventQueue,
}

/** Tables of views, forms and lists. */
const LAYOUTS: ReadonlySet<string> = new Set([
    'sys_ui_view',
    ...Object.keys(CHECKS).filter((table) => CHECKS[table] === checkLayout),
])

/** Refuses configuration records that the platform refuses because their table belongs to another scope. */
export function checkCrossScope(content: ApplicationPackage, dictionary: Dictionary, database: Database): void {
    const check = new CrossScopeCheck(content, dictionary, new InstanceRows(database, dictionary))
    for (const record of content.records) {
        if (record.action === 'insert_or_update') {
            CHECKS[record.table]?.(check, record)
        } else if (LAYOUTS.has(record.table) && dictionary.table(record.table)) {
            checkLayoutDeletion(check, record)
        }
    }
}

/** Also `markdown/platform-security/access-control/exploring-access-control-list.md`, "ACL rules in scoped applications". */
function checkAccessControl(check: CrossScopeCheck, record: PackageRecord): void {
    const type = trimmed(record, 'type').toLowerCase()
    if (type === 'ui_page') {
        checkPageName(check, record, trimmed(record, 'name'))
    }
    if (type !== 'record') {
        return
    }
    const [table = '', field] = trimmed(record, 'name').split('.')
    if (table === '*') {
        throw check.refusal(record, 'wild-card table rules exist in the global scope only')
    }
    const foreign = check.foreignTable(record, table)
    if (!foreign) {
        return
    }
    const forTable = `the table ${foreign.name} of another application scope`
    check.demandReadable(record, foreign)
    if (field === undefined) {
        throw check.refusal(record, `a table-level access control for ${forTable} is not allowed`)
    }
    if (field === '*') {
        throw check.refusal(record, `an access control for all fields of ${forTable} is not allowed`)
    }
    if (trimmed(record, 'condition') !== '' || trimmed(record, 'applies_to') !== '') {
        throw check.refusal(record, `an access control with a condition for ${forTable} is not allowed`)
    }
    if (isSet(record, 'advanced') && trimmed(record, 'script') !== '') {
        throw check.refusal(record, `an access control with a script for ${forTable} is not allowed`)
    }
}

function checkColumn(check: CrossScopeCheck, record: PackageRecord): void {
    const element = trimmed(record, 'element')
    const table = trimmed(record, 'name')
    if (element === '') {
        if (!isOwnTable(check.content, table)) {
            throw check.refusal(record, `the entry of the table ${table} belongs to another application scope`)
        }
        return
    }
    const foreign = check.foreignTable(record, table)
    if (!foreign) {
        return
    }
    if (!check.isOwnColumn(element)) {
        throw check.refusal(record, `a column of ${table} must be named ${check.content.scope}_…, not ${element}`)
    }
    check.demandFlag(record, foreign, 'alter_access', 'new fields')
    if (isSet(record, 'virtual')) {
        throw check.refusal(record, `a calculated field on ${table} of another application scope is not allowed`)
    }
}

/** The documentation names no such right, so there is none: an override changes how another scope's table works. */
function checkOverride(check: CrossScopeCheck, record: PackageRecord): void {
    const foreign = check.foreignTable(record, trimmed(record, 'name'))
    if (foreign) {
        throw check.refusal(
            record,
            `a dictionary override for ${foreign.name} of another application scope is not allowed`,
        )
    }
}

function checkDataPolicyRule(check: CrossScopeCheck, record: PackageRecord): void {
    const policy = check.own(trimmed(record, 'sys_data_policy'))
    const table = (policy ? trimmed(policy, 'model_table') : '') || trimmed(record, 'table')
    checkPolicyField(check, record, table, 'data policy')
}

function checkUiPolicyAction(check: CrossScopeCheck, record: PackageRecord): void {
    const policy = check.own(trimmed(record, 'ui_policy'))
    const table = (policy ? trimmed(policy, 'table') || trimmed(policy, 'model_table') : '') || trimmed(record, 'table')
    checkPolicyField(check, record, table, 'UI policy')
}

function checkPolicyField(check: CrossScopeCheck, record: PackageRecord, table: string, kind: string): void {
    const foreign = check.foreignTable(record, table)
    if (!foreign) {
        return
    }
    const field = trimmed(record, 'field')
    if (!check.isOwnColumn(field)) {
        throw check.refusal(
            record,
            `a ${kind} for the field ${foreign.name}.${field} of another application scope is not allowed`,
        )
    }
    if (isSet(record, 'mandatory')) {
        throw check.refusal(
            record,
            `a ${kind} must not make a field of ${foreign.name}, a table of another application scope, mandatory`,
        )
    }
}

function checkClientSide(
    check: CrossScopeCheck,
    record: PackageRecord,
    flag: 'actions_access' | 'client_scripts_access',
    kind: string,
): void {
    const name = trimmed(record, 'table')
    // `global` stands for the forms of all tables, of which the page of restrictions says nothing.
    if (name === '' || name === 'global') {
        return
    }
    const foreign = check.foreignTable(record, name)
    if (!foreign) {
        return
    }
    check.demandFlag(record, foreign, flag, kind)
}

function checkUiScript(check: CrossScopeCheck, record: PackageRecord): void {
    if (isSet(record, 'global')) {
        throw check.refusal(record, 'a scoped application cannot have a global UI script')
    }
}

/** Also what the SDK asks of an endpoint. */
function checkUiPage(check: CrossScopeCheck, record: PackageRecord): void {
    const endpoint = trimmed(record, 'endpoint')
    if (endpoint !== '') {
        checkPageName(check, record, endpoint)
    }
}

/** `markdown/api-reference/scripts/r_UIPages.md`, "UI page access": the address begins with the scope. */
function checkPageName(check: CrossScopeCheck, record: PackageRecord, name: string): void {
    if (!name.startsWith(`${check.content.scope}_`)) {
        throw check.refusal(record, `the UI page ${name} belongs to another application scope`)
    }
}
