import type { GlideElement } from '../../src/glide/record/glide-element'
import { type GlideBed, openGlideBed, type ScriptRecord } from './glide-bed'

const NOTE = 'x_acme_app_note'

function grantScriptObjects(bed: GlideBed, names: readonly string[]): void {
    for (const target_name of names) {
        bed.put('sys_scope_privilege', {
            source_scope: 'a'.repeat(32),
            target_name,
            target_type: 'scriptable',
            operation: 'execute',
            status: 'allowed',
        })
    }
}

function secretOf(record: ScriptRecord): GlideElement {
    return record['secret'] as GlideElement
}

describe('another scope', () => {
    let bed: GlideBed

    beforeAll(() => {
        bed = openGlideBed('enforcing')
        bed.put(NOTE, { name: 'Own', sys_id: '1'.repeat(32) })
    })

    afterAll(() => bed.close())

    it('reads what the table lets it and is refused the rest with the reason', () => {
        const other = bed.script('x_acme_other')
        const record = new other.GlideRecord(NOTE)
        expect(record.get('1'.repeat(32))).toBe(true)
        record.setValue('name', 'Changed')
        expect(() => record.update()).toThrow(
            `Write operation against '${NOTE}' from scope 'x_acme_other' has been refused`,
        )
        expect(() => record.deleteRecord()).toThrow('Delete operation')
        expect(() => record.updateMultiple()).toThrow('Write operation')
        expect(() => new other.GlideRecord(NOTE).insert()).toThrow('Create operation')
    })

    it('an enforcing scope needs a declared privilege for each operation', () => {
        const own = bed.script('x_acme_app')
        const incident = () => new own.GlideRecord('incident')
        expect(incident).toThrow("Execute operation against 'ScopedGlideRecord' from scope 'x_acme_app'")
        grantScriptObjects(bed, ['ScopedGlideRecord', 'GlideRecord.insert'])
        expect(() => incident().query()).toThrow(
            "Read operation against 'incident' from scope 'x_acme_app' has been refused",
        )
        bed.put('sys_scope_privilege', {
            source_scope: 'a'.repeat(32),
            target_name: 'incident',
            target_type: 'sys_db_object',
            operation: 'read',
            status: 'allowed',
        })
        expect(() => incident().query()).not.toThrow()
        expect(() => incident().insert()).toThrow('Create operation')
    })

    it('does not read private properties of another, nor set them', () => {
        grantScriptObjects(bed, ['Glide API: properties'])
        bed.put('sys_properties', { name: 'x_acme_app.hidden', value: 'secret', is_private: '1' })
        bed.put('sys_properties', { name: 'x_acme_app.open', value: 'shown', is_private: '0' })
        const read = (scope: string) =>
            ['x_acme_app.hidden', 'x_acme_app.open'].map((name) => bed.script(scope).gs['getProperty']?.(name, 'none'))
        expect([read('x_acme_app'), read('x_acme_other')]).toEqual([
            ['secret', 'shown'],
            ['none', 'shown'],
        ])
        expect(() => bed.script('x_acme_other').gs['setProperty']?.('x_acme_app.open', 'x')).toThrow('x_acme_app.open')
    })
})

describe('password2 fields', () => {
    let bed: GlideBed

    beforeAll(() => (bed = openGlideBed()))

    afterAll(() => bed.close())

    it('setDisplayValue encrypts, getDecryptedValue gives the clear text to the own scope only', () => {
        const own = bed.script('x_acme_app')
        const record = new own.GlideRecord(NOTE)
        record.initialize()
        secretOf(record).setDisplayValue('open sesame')
        const sysId = record.insert()
        const read = new own.GlideRecord(NOTE)
        read.get(sysId)
        expect(read.getValue('secret')).not.toContain('sesame')
        expect(secretOf(read).getDisplayValue()).not.toContain('sesame')
        expect(secretOf(read).getDecryptedValue()).toBe('open sesame')
        const foreign = new (bed.script('x_acme_other').GlideRecord)(NOTE)
        foreign.get(sysId)
        expect(() => secretOf(foreign).getDecryptedValue()).toThrow('refused to scope x_acme_other')
    })

    it('clear text that setValue stored cannot be decrypted', () => {
        const own = bed.script('x_acme_app')
        const record = new own.GlideRecord(NOTE)
        record.setValue('secret', 'clear')
        record.get(record.insert())
        expect(secretOf(record).getDecryptedValue()).toBeNull()
        expect(() => (record['name'] as GlideElement | undefined)?.getDecryptedValue()).not.toThrow()
        record.setValue('name', 'x')
        expect(() => (record['name'] as GlideElement).getDecryptedValue()).toThrow('Password')
    })
})

describe('GlideRecordSecure and can…()', () => {
    let bed: GlideBed

    beforeAll(() => {
        bed = openGlideBed()
        bed.put(NOTE, { name: 'Seen by admins' })
        bed.put('sys_user', { user_name: 'plain.user', name: 'Plain User', active: '1' })
    })

    afterAll(() => bed.close())

    it('shows and writes what ACLs allow', () => {
        const tries = (user: string) => {
            const { GlideRecordSecure, GlideRecord } = bed.script('x_acme_app', user)
            const secure = new GlideRecordSecure(NOTE)
            secure.query()
            const made = new GlideRecordSecure(NOTE)
            made.setValue('name', `by ${user}`)
            const plain = new GlideRecord(NOTE)
            return [
                secure.getRowCount() > 0,
                made.insert() !== null,
                plain.canRead(),
                plain.canCreate(),
                plain.canWrite(),
                plain.canDelete(),
            ]
        }
        expect(tries('admin')).toEqual([true, true, true, true, true, true])
        expect(tries('plain.user')).toEqual([false, false, false, false, false, false])
    })

    it('GlideRecord itself is not bound by ACLs', () => {
        const { GlideRecord } = bed.script('x_acme_app', 'plain.user')
        const record = new GlideRecord(NOTE)
        expect([record.get('Seen by admins'), record.getValue('name')]).toEqual([true, 'Seen by admins'])
    })
})
