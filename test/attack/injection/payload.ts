import type { Instance } from '../../journeys/support/instance'
import { inInstance } from '../support/in-instance'

/** Name of the properties that a payload makes if it runs, with the number of the request. */
const TRACE = 'attack.ran.'

/** What was sent, by the number that its payload would leave behind. */
const sent: string[] = []

/**
 * A value that makes a property if anything runs it: who finds the property knows that the request was run, and which.
 *
 * @param request what it is sent in, for the reader of a failure
 */
export function payload(request: string): string {
    const number = sent.push(request) - 1
    const script = `(function(){var g=new GlideRecord('sys_properties');g.initialize();g.setValue('name','${TRACE}${number}');g.insert();return 'x'})()`
    return `javascript:${script}`
}

/** The requests whose payload was run since this was asked last: what they left is taken away. */
export async function ranRequests(instance: Instance): Promise<readonly string[]> {
    const names = await inInstance<string[]>(
        instance,
        `var found = [];
        var record = new GlideRecord('sys_properties');
        record.addQuery('name', 'STARTSWITH', '${TRACE}');
        record.query();
        while (record.next()) {
            found.push(record.getValue('name'));
            record.deleteRecord();
        }
        gs.info('<<<' + JSON.stringify(found) + '>>>');`,
    )
    return names.map((name) => sent[Number(name.slice(TRACE.length))] ?? name).sort()
}

/** How many payloads were sent so far. */
export function payloadsSent(): number {
    return sent.length
}

/** Tables that requests of these attacks change, as they may. */
const CHANGED_BY_REQUESTS =
    /^(syslog|sysevent|sys_journal_field|sys_trigger|sys_number_counter|sys_mutex|sys_properties|oauth_credential|sys_execution_tracker)$/

/** The tables that no request of these attacks may change. */
export function untouchable(tables: readonly string[]): readonly string[] {
    return tables.filter((table) => !CHANGED_BY_REQUESTS.test(table) && !table.startsWith('x_zsca2'))
}
