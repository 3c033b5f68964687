import { builtFiles, builtScope, upload } from './support/application-package'
import { Client } from './support/client'
import { type Instance, startEmptyInstance } from './support/instance'

const { scope, scopeId } = builtScope()

/** One property record as a package's file. */
function property(sysId: string, name: string, value: string, action = 'INSERT_OR_UPDATE'): string {
    return `<?xml version="1.0"?>
<record_update table="sys_properties">
  <sys_properties action="${action}">
    <sys_id>${sysId}</sys_id>
    <sys_scope display_value="${scope}">${scopeId}</sys_scope>
    <sys_update_name>sys_properties_${sysId}</sys_update_name>
    <name>${scope}.${name}</name>
    <type>string</type>
    <value>${value}</value>
  </sys_properties>
</record_update>`
}

const ids = {
    always: 'a1'.repeat(16),
    first: 'a2'.repeat(16),
    once: 'a3'.repeat(16),
    demo: 'a4'.repeat(16),
    later: 'a5'.repeat(16),
}

/** The built application with a property in each of the folders that are installed in their own way. */
function packageWith(value: string): Map<string, Uint8Array | string> {
    return new Map<string, Uint8Array | string>([
        ...builtFiles(),
        [`update/sys_properties_${ids.always}.xml`, property(ids.always, 'always', value)],
        [`unload/sys_properties_${ids.first}.xml`, property(ids.first, 'first', value)],
        [`apply_once/sys_properties_${ids.once}.xml`, property(ids.once, 'once', value)],
        [`unload.demo/sys_properties_${ids.demo}.xml`, property(ids.demo, 'demo', value)],
    ])
}

describe('installing again', () => {
    let instance: Instance
    let admin: Client
    const values = async () => {
        const found = await admin.read('sys_properties', `sys_idIN${Object.values(ids).join(',')}`)
        return Object.fromEntries(found.map((row) => [String(row['name']).slice(scope.length + 1), row['value']]))
    }

    beforeAll(async () => {
        instance = await startEmptyInstance()
        admin = new Client(instance, 'admin')
        expect(await upload(instance, packageWith('one'), { loadDemo: false })).toMatchObject({ status: '2' })
    })
    afterAll(() => instance.stop())

    it('the first time makes all but the demo data', async () => {
        expect(await values()).toEqual({ always: 'one', first: 'one', once: 'one' })
    })

    it('demo data come when they are asked for', async () => {
        await upload(instance, packageWith('one'), { loadDemo: true })
        expect(await values()).toMatchObject({ demo: 'one' })
    })

    it('overwrites what is installed always, and neither first-install nor once records', async () => {
        const progress = await upload(instance, packageWith('two'), { loadDemo: false })
        expect(progress).toMatchObject({ status: '2' })
        expect(await values()).toMatchObject({ always: 'two', first: 'one', once: 'one' })
    })

    it('does not bring back a first-install record that the admin deleted', async () => {
        await admin.send('DELETE', `/api/now/table/sys_properties/${ids.first}`)
        await upload(instance, packageWith('three'), { loadDemo: false })
        expect(await values()).not.toHaveProperty('first')
    })

    it('deletes what the package deletes', async () => {
        const withLater = new Map([...packageWith('five'), [`update/later.xml`, property(ids.later, 'later', '1')]])
        await upload(instance, withLater)
        expect(await values()).toHaveProperty('later')
        const gone = `author_elective_update/sys_properties_${ids.later}.xml`
        await upload(instance, new Map([...packageWith('six'), [gone, property(ids.later, 'later', '1', 'DELETE')]]))
        expect(await values()).not.toHaveProperty('later')
    })
})
