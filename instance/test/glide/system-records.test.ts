import { ABEL, type GlideBed, openGlideBed, type ScriptRecord } from './glide-bed'

let bed: GlideBed

beforeAll(() => (bed = openGlideBed()))

afterAll(() => bed.close())

function only(table: string, query: string): ScriptRecord {
    const record = new (bed.script('global').GlideRecord)(table)
    record.addEncodedQuery(query)
    record.query()
    record._next()
    return record
}

describe('gs and the tables behind it', () => {
    it('tableExists', () => {
        const { gs } = bed.script('x_acme_app')
        expect([gs['tableExists']?.('incident'), gs['tableExists']?.('foo')]).toEqual([true, false])
    })

    it('setProperty makes and changes a property of the scope', () => {
        const { gs } = bed.script('x_acme_app')
        gs['setProperty']?.('x_acme_app.color', 'red', 'The color')
        expect(gs['getProperty']?.('x_acme_app.color')).toBe('red')
        gs['setProperty']?.('x_acme_app.color', 'blue')
        expect(gs['getProperty']?.('x_acme_app.color')).toBe('blue')
        expect(only('sys_properties', 'name=x_acme_app.color').getValue('description')).toBe('The color')
    })

    it('getMessage finds the message of the language, or gives its key', () => {
        bed.put('sys_ui_message', { key: 'Hello {0}', message: 'Good day {0}', language: 'en' })
        const { gs } = bed.script('x_acme_app')
        expect([gs['getMessage']?.('Hello {0}', ['Abel']), gs['getMessage']?.('unknown {0}', 1)]).toEqual([
            'Good day Abel',
            'unknown 1',
        ])
    })

    it('eventQueue writes an event about the record', () => {
        const sysId = bed.put('x_acme_app_note', { name: 'Eventful' })
        bed.put('sysevent_register', { event_name: 'x_acme_app.changed' })
        const { gs, GlideRecord } = bed.script('x_acme_app')
        const record = new GlideRecord('x_acme_app_note')
        record.get(sysId)
        gs['eventQueue']?.('x_acme_app.changed', record, 'one', gs['getUserName']?.(), 'x_acme_app.queue')
        const event = only('sysevent', 'name=x_acme_app.changed')
        expect(['table', 'instance', 'parm1', 'parm2', 'queue', 'state'].map((name) => event.getValue(name))).toEqual([
            'x_acme_app_note',
            sysId,
            'one',
            'admin',
            'x_acme_app.queue',
            'ready',
        ])
    })

    it('eventQueueScheduled passes the display value and the time', () => {
        const sysId = bed.put('x_acme_app_note', { name: 'Later' })
        bed.put('sysevent_register', { event_name: 'x_acme_app.later' })
        const { gs, GlideRecord, entry } = bed.script('x_acme_app')
        const record = new GlideRecord('x_acme_app_note')
        record.get(sysId)
        const GlideDateTime = entry.globals['GlideDateTime'] as new (value: string) => unknown
        gs['eventQueueScheduled']?.('x_acme_app.later', record, '', '', new GlideDateTime('2030-01-01 00:00:00'))
        const event = only('sysevent', 'name=x_acme_app.later')
        expect(['parm1', 'process_on'].map((name) => event.getValue(name))).toEqual(['Later', '2030-01-01 00:00:00'])
    })

    it('eventQueueScheduled takes a sys_id, and an event without a time is due at once', () => {
        const { gs } = bed.script('global')
        gs['eventQueueScheduled']?.('event.test', '0e29421383101000dada83ec37d9292d', '', '', '')
        const event = only('sysevent', 'name=event.test')
        expect(['instance', 'table', 'parm1', 'parm2', 'queue', 'state'].map((name) => event.getValue(name))).toEqual([
            '0e29421383101000dada83ec37d9292d',
            null,
            null,
            null,
            null,
            'ready',
        ])
        expect(Math.abs(Date.parse(`${String(event.getValue('process_on'))}Z`) - Date.now())).toBeLessThan(10_000)
    })

    it('the queue is the one named, else that of the registration', () => {
        bed.put('sysevent_register', { event_name: 'x_acme_app.occasion', queue: 'my_queue' })
        const { gs } = bed.script('x_acme_app')
        gs['eventQueue']?.('x_acme_app.occasion')
        gs['eventQueue']?.('x_acme_app.occasion', null, 'named', '', 'other_queue')
        expect(only('sysevent', 'name=x_acme_app.occasion^parm1ISEMPTY').getValue('queue')).toBe('my_queue')
        expect(only('sysevent', 'name=x_acme_app.occasion^parm1=named').getValue('queue')).toBe('other_queue')
    })

    it('an event that is not registered is not queued from a scope, and the log says so', () => {
        bed.log.length = 0
        bed.script('x_acme_app').gs['eventQueue']?.('x_acme_app.unknown', null, 'one')
        expect(only('sysevent', 'name=x_acme_app.unknown').getValue('parm1')).toBeNull()
        expect(bed.log).toEqual([expect.stringContaining('Event x_acme_app.unknown is not defined')])
    })

    it('an event that restricts its callers is not queued from another scope', () => {
        bed.put('sysevent_register', {
            event_name: 'x_acme_app.private',
            caller_access: '2',
            sys_scope: 'a'.repeat(32),
        })
        bed.script('x_acme_other').gs['eventQueue']?.('x_acme_app.private', null, 'other')
        bed.script('x_acme_app').gs['eventQueue']?.('x_acme_app.private', null, 'own')
        expect(only('sysevent', 'name=x_acme_app.private^parm1=other').getValue('name')).toBeNull()
        expect(only('sysevent', 'name=x_acme_app.private^parm1=own').getValue('name')).toBe('x_acme_app.private')
    })

    it('getUser knows the user record, roles, groups and preferences', () => {
        const role = bed.put('sys_user_role', { name: 'x_acme_app.reader' })
        bed.put('sys_user_has_role', { user: ABEL, role, state: 'active' })
        const group = bed.put('sys_user_group', { name: 'Capacity Mgmt' })
        bed.put('sys_user_grmember', { user: ABEL, group })
        const user = bed.script('x_acme_app', 'abel.tuter').gs['getUser']?.() as Record<
            string,
            (...parameters: unknown[]) => unknown
        >
        expect([user['getID']?.(), user['getName']?.(), user['getFirstName']?.(), user['getEmail']?.()]).toEqual([
            ABEL,
            'abel.tuter',
            'Abel',
            'abel@example.com',
        ])
        expect([
            user['isMemberOf']?.('Capacity Mgmt'),
            user['isMemberOf']?.(group),
            user['isMemberOf']?.('Network'),
        ]).toEqual([true, true, false])
        expect([user['hasRole']?.('x_acme_app.reader'), user['hasRole']?.('admin'), user['getUserRoles']?.()]).toEqual([
            true,
            false,
            ['x_acme_app.reader'],
        ])
        user['savePreference']?.('myPref', 'red')
        user['savePreference']?.('myPref', 'blue')
        expect(user['getPreference']?.('myPref')).toBe('blue')
    })

    it('logs under the scope, or the source that the global scope names', () => {
        bed.log.length = 0
        bed.script('x_acme_app').gs['info']?.('one {0}', 1)
        bed.script('global').gs['log']?.('two', 'Source')
        expect(bed.log).toEqual(['info x_acme_app one 1', 'info Source two'])
    })
})
