import { Client } from './client'
import type { Instance } from './instance'
import { runScript } from './run-script'

/**
 * Runs a script of the global scope that writes a private table of the application past its rules, as no rule lets anybody
 * save: an admin opens the table to other scopes for as long as the script runs.
 */
export async function runOnOpenTable(instance: Instance, table: string, script: string) {
    const admin = new Client(instance, 'admin')
    const row = await admin.readOne('sys_db_object', `name=${table}`)
    const { sys_id: sysId = '', access = '', read_access = '', update_access = '' } = row
    await admin.update('sys_db_object', sysId, { access: 'public', read_access: 'true', update_access: 'true' })
    try {
        return await runScript(instance, script, 'global')
    } finally {
        await admin.update('sys_db_object', sysId, { access, read_access, update_access })
    }
}
