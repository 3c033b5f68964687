/**
 * The cross-scope privileges of a package: what its code calls and touches outside its scope, as rows of
 * `sys_scope_privilege` with the status Allowed (markdown/application-development/c_CrossScopePrivilegeRecord.md).
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../finish/package-files.mjs'
import { readCode } from './read-code.mjs'
import { calledScriptObjects } from './script-objects.mjs'
import { touchedTables } from './touched-tables.mjs'

/**
 * What the code touches by a name that comes from data: the incident of an alert, and the tables that reference fields of
 * incident name. The tests install the package with the tracking `enforcing`, so that a missing row fails them.
 */
const TABLES_FROM_DATA = [
    'incident create',
    'incident read',
    'incident write',
    'sys_user read',
    'sys_user_group read',
    'cmdb_ci read',
    'cmdb_ci_service read',
    'core_company read',
    'cmn_location read',
]

/**
 * @typedef {object} Privilege
 * @property {'sys_db_object' | 'scriptable'} type
 * @property {string} name of a table or script object
 * @property {string} operation
 */

/**
 * Writes the rows into a package, in the place of those that are there.
 *
 * @param {string} application folder of the built package
 * @param {{ scope: string, scopeId: string }} owner
 */
export function writePrivileges(application, owner) {
    for (const { path } of filesOf(application, 'update', 'sys_scope_privilege_')) {
        rmSync(path)
    }
    for (const privilege of privilegesOf(application, owner)) {
        const name = `sys_scope_privilege_${sysIdOf(privilege, owner)}`
        writeFileSync(join(application, 'update', `${name}.xml`), record(privilege, name, owner))
    }
}

/**
 * @param {string} application folder of the built package
 * @param {{ scope: string }} owner
 * @returns {Privilege[]} tables, then script objects
 */
export function privilegesOf(application, { scope }) {
    const code = readCode(application)
    const tables = new Set([...touchedTables(code), ...TABLES_FROM_DATA])
    return [
        ...[...tables]
            .filter((each) => !each.startsWith(`${scope}_`))
            .sort()
            .map((each) => {
                const [name = '', operation = ''] = each.split(' ')
                return /** @type {Privilege} */ ({ type: 'sys_db_object', name, operation })
            }),
        ...calledScriptObjects(code).map(
            (name) => /** @type {Privilege} */ ({ type: 'scriptable', name, operation: 'execute' }),
        ),
    ]
}

/**
 * The same row has the same sys_id in every build.
 *
 * @param {Privilege} privilege
 * @param {{ scope: string }} owner
 */
function sysIdOf({ type, name, operation }, { scope }) {
    return createHash('sha256').update([scope, type, name, operation].join('\n')).digest('hex').slice(0, 32)
}

/**
 * @param {Privilege} privilege
 * @param {string} updateName
 * @param {{ scope: string, scopeId: string }} owner
 */
function record({ type, name, operation }, updateName, { scope, scopeId }) {
    return `<?xml version="1.0"?>
<record_update table="sys_scope_privilege">
  <sys_scope_privilege action="INSERT_OR_UPDATE">
    <sys_id>${updateName.slice(-32)}</sys_id>
    <sys_scope display_value="${scope}">${scopeId}</sys_scope>
    <sys_update_name>${updateName}</sys_update_name>
    <operation>${operation}</operation>
    <source_scope>${scopeId}</source_scope>
    <status>allowed</status>
    <target_name>${name}</target_name>
    <target_scope>global</target_scope>
    <target_type>${type}</target_type>
  </sys_scope_privilege>
</record_update>
`
}
