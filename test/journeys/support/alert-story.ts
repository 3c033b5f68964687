import { type ApiRecord, Client } from './client'
import type { Instance } from './instance'
import { TABLES } from './settings'

/** What a journey reads of the records that alerts leave, as an administrator sees them. */
export class AlertStory {
    readonly webhook: Client
    readonly admin: Client

    constructor(instance: Instance) {
        this.webhook = new Client(instance, 'zdx.webhook')
        this.admin = new Client(instance, 'admin')
    }

    /** All incidents of an alert id; a journey expects one or none. */
    incidents(alertId: string): Promise<ApiRecord[]> {
        return this.admin.read('incident', `correlation_id=${alertId}`)
    }

    incident(alertId: string): Promise<ApiRecord> {
        return this.admin.readOne('incident', `correlation_id=${alertId}`)
    }

    alert(alertId: string): Promise<ApiRecord> {
        return this.admin.readOne(TABLES.alert, `external_id=${alertId}`)
    }

    message(messageId: string): Promise<ApiRecord> {
        return this.admin.readOne(TABLES.message, `sys_id=${messageId}`)
    }

    /** Work notes of a record, the oldest first. */
    async notes(sysId: string): Promise<string[]> {
        const query = `element_id=${sysId}^element=work_notes^ORDERBYsys_created_on`
        const entries = await this.admin.read('sys_journal_field', query)
        return entries.map((entry) => String(entry['value']))
    }
}
