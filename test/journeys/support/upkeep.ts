import type { Client } from './client'
import { eventually } from './eventually'
import type { Instance } from './instance'
import { runOnOpenTable } from './past-the-rules'
import { TABLES } from './settings'

/** The application's jobs by name. */
export const JOBS = {
    retention: 'Delete old ZDX messages and alerts',
    sweep: 'Settle waiting ZDX messages',
} as const

/**
 * Makes rows so many days old: their times of creation and change, which the Table API does not set. Only scripts of the
 * global scope may (`autoSysFields`), so the table is opened to them for that time, as an admin may open it.
 */
export async function makeOld(instance: Instance, table: string, query: string, days: number): Promise<void> {
    const script = `
        var then = new GlideDateTime();
        then.addDaysUTC(-${days});
        var record = new GlideRecord('${table}');
        record.addEncodedQuery('${query}');
        record.query();
        var changed = 0;
        while (record.next()) {
            record.autoSysFields(false);
            record.setWorkflow(false);
            record.setValue('sys_created_on', then.getValue());
            record.setValue('sys_updated_on', then.getValue());
            if (record.update()) changed++;
        }
        gs.print('changed ' + changed);`
    const { output, errors } = await runOnOpenTable(instance, table, script)
    if (!/changed [1-9]/.test(output)) {
        throw new Error(`No row of ${table} was made old: ${output}${errors}`)
    }
}

/** Runs a job of the application at once, and waits for its end. */
export async function runJob(admin: Client, name: string): Promise<void> {
    const { sys_id: jobId = '' } = await admin.readOne('sysauto_script', `name=${name}`)
    const { sys_id: sysId = '' } = await admin.readOne('sys_trigger', `document_key=${jobId}`)
    const past = '2026-01-02 00:00:00'
    await admin.update('sys_trigger', sysId, { next_action: past })
    await eventually(`the end of the job ${name}`, async () => {
        const trigger = await admin.readOne('sys_trigger', `sys_id=${sysId}`)
        return trigger['next_action'] !== past && trigger['state'] === '0' ? trigger : null
    })
}

/** Sets a property of the application, as an admin does. */
export async function setProperty(admin: Client, name: string, value: string): Promise<void> {
    const { sys_id: sysId = '' } = await admin.readOne('sys_properties', `name=x_zsca2_zdx_manage.${name}`)
    await admin.update('sys_properties', sysId, { value })
}

/** A rule that an admin adds to the application's scope and that lets nobody do something with a message; returns its sys_id. */
export async function refuse(admin: Client, action: 'update' | 'delete'): Promise<string> {
    const { sys_id: scope = '' } = await admin.readOne('sys_scope', 'scope=x_zsca2_zdx_manage')
    const rule = await admin.create('sys_script', {
        sys_scope: scope,
        name: `Refuse ${action}`,
        collection: TABLES.message,
        when: 'before',
        [`action_${action}`]: 'true',
        active: 'true',
        advanced: 'true',
        script: '(function executeRule(current, previous) { current.setAbortAction(true); })(current, previous);',
    })
    return rule['sys_id'] ?? ''
}
