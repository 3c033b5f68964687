import { installPackage } from '../../src/install/install-package'
import { isLongColumn } from '../../src/store/long-columns'
import { InstanceBed } from './support/instance-bed'
import { ACME, acmeApp, id, type PackageFiles, recordFile, zipOf } from './support/packages'

describe('installing a package', () => {
    let bed: InstanceBed
    beforeAll(() => {
        bed = new InstanceBed()
        expect(bed.install(acmeApp(), { loadDemo: true })).toEqual({ error: null, scopeId: ACME, version: '1.0.0' })
    })
    afterAll(() => bed.close())

    it('makes the application a scope', () => {
        expect(bed.row('sys_scope', ACME)).toMatchObject({
            sys_class_name: 'sys_app',
            scope: 'x_acme_app',
            short_description: 'Tickets & claims',
            runtime_access_tracking: 'enforcing',
        })
        expect(bed.context.scopes.get().byName('x_acme_app')).toMatchObject({ sysId: ACME, version: '1.0.0' })
    })

    it('makes tables with the columns, choices and indexes of the dictionary files', () => {
        const dictionary = bed.context.dictionary.get()
        const ticket = dictionary.table('x_acme_app_ticket')
        expect(ticket).toMatchObject({
            label: 'Ticket',
            scope: 'x_acme_app',
            displayElement: 'title',
            callerAccess: 2,
            createAccess: true,
            updateAccess: false,
            alterAccess: false,
            sysId: id('b1'),
        })
        expect(ticket?.columns.get('level')).toMatchObject({ type: 'integer', choice: 3, defaultValue: '1' })
        expect(ticket?.columns.get('key')).toMatchObject({ unique: true, mandatory: true, maxLength: 64 })
        expect(ticket?.columns.get('incident')).toMatchObject({ reference: 'incident', cascadeRule: 'clear' })
        expect(dictionary.choices('x_acme_app_ticket', 'level').map(({ value, label }) => [value, label])).toEqual([
            ['1', 'Low'],
            ['2', 'High'],
        ])
        expect(bed.rows('sys_index', 'logical_table_name=x_acme_app_ticket')).toHaveLength(1)
    })

    it('extends a table of the base system', () => {
        const job = bed.context.dictionary.get().table('x_acme_app_job')
        expect(job).toMatchObject({ superClass: 'task', root: 'task' })
        const task = bed.rows('sys_db_object', 'name=task')[0]
        expect(bed.row('sys_db_object', id('b2'))).toMatchObject({ super_class: task?.['sys_id'] })
    })

    it('adds a column to another scope’s table and leaves that table alone', () => {
        const incident = bed.context.dictionary.get().table('incident')
        expect(incident).toMatchObject({ label: 'Incident', scope: 'global', wsAccess: true, alterAccess: true })
        expect(incident?.columns.get('x_acme_app_ticket')).toMatchObject({ table: 'incident', maxLength: 64 })
        expect(bed.row('sys_dictionary', id('c2'))).toMatchObject({ sys_scope: ACME })
    })

    it.each([
        ['sys_db_object', 'b1'],
        ['sys_db_object', 'b2'],
        ['sys_dictionary', 'c0'],
        ['sys_dictionary', 'c1'],
        ['sys_dictionary', 'c2'],
        ['sys_choice_set', 'e0'],
        ['sys_choice', 'e1'],
        ['sys_choice', 'e2'],
        ['sys_number', 'd1'],
        ['sys_user_role', 'f1'],
        ['sys_ui_section', 'f9'],
        ['sys_ui_element', 'fa'],
        ['sys_ui_list', 'fc'],
    ])('keeps the sys_id of a record of %s (%s…)', (table, pair) => {
        expect(bed.row(table, id(pair))).not.toBeNull()
    })

    it('has each declared thing once', () => {
        expect(bed.rows('sys_db_object', 'nameSTARTSWITHx_acme_app')).toHaveLength(2)
        expect(bed.rows('sys_dictionary', 'name=x_acme_app_ticket^element=incident')).toHaveLength(1)
        expect(bed.rows('sys_choice', 'name=x_acme_app_ticket')).toHaveLength(2)
        expect(bed.rows('sys_number', 'category=x_acme_app_ticket')).toHaveLength(1)
    })

    it('finds what a record refers to by the attributes beside it', () => {
        const itil = bed.rows('sys_user_role', 'name=itil')[0]?.['sys_id']
        expect(bed.row('sys_user_role_contains', id('f2'))).toMatchObject({ contains: itil, role: id('f1') })
        expect(bed.row('sys_security_acl_role', id('f6'))).toMatchObject({ sys_user_role: id('f1') })
        expect(bed.row('sys_db_object', id('b1'))).toMatchObject({ number_ref: id('d1') })
        expect(bed.row('sys_ui_list', id('fc'))).toMatchObject({ view: 'Default view' })
    })

    it('keeps values to the letter', () => {
        expect(bed.row('sys_module', id('f3'))?.['content']).toBe(
            'export function note(current) {\n    return "  a && b < c  ";\n}\n',
        )
        expect(bed.row('x_acme_app_ticket', id('02'))?.['payload']).toBe('{"demo": true, "n": 1}\n')
    })

    it('gives an application file its scope, package and name', () => {
        expect(bed.row('sys_script', id('f4'))).toMatchObject({
            sys_scope: ACME,
            sys_package: ACME,
            sys_name: 'Note each task',
            sys_update_name: `sys_script_${id('f4')}`,
            sys_class_name: 'sys_script',
            sys_mod_count: '0',
            advanced: '1',
        })
    })

    it('writes the history that the vendor’s command line reads', () => {
        const [history, ...others] = bed.rows('sys_upgrade_history', 'to_version=x_acme_app')
        expect(others).toEqual([])
        expect(history?.['upgrade_finished']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
        expect(history?.['from_version']).toBeUndefined()
    })
})

describe('installing again', () => {
    const withProperty = (value: string): PackageFiles => ({
        ...acmeApp(),
        [`update/sys_properties_${id('f7')}.xml`]: recordFile('sys_properties', id('f7'), {
            name: 'x_acme_app.limit',
            value,
        }),
    })
    let bed: InstanceBed
    beforeEach(() => {
        bed = new InstanceBed()
        expect(bed.install(acmeApp())).toMatchObject({ error: null })
    })
    afterEach(() => bed.close())
    const value = () => bed.row('sys_properties', id('f7'))?.['value']

    it('changes nothing where nothing changed', () => {
        const before = bed.rows('sys_metadata', `sys_scope=${ACME}`)
        expect(bed.install(acmeApp())).toMatchObject({ error: null })
        expect(bed.rows('sys_metadata', `sys_scope=${ACME}`)).toEqual(before)
        expect(bed.rows('sys_choice', 'name=x_acme_app_ticket')).toHaveLength(2)
    })

    it('updates a record that nobody changed here', () => {
        bed.install(withProperty('20'))
        expect(value()).toBe('20')
        expect(bed.row('sys_properties', id('f7'))).toMatchObject({ sys_mod_count: '1' })
        expect(bed.rows('sys_upgrade_history', 'to_version=x_acme_app^from_version=1.0.0')).toHaveLength(1)
    })

    it('skips a record that was changed here, and says so', () => {
        bed.change('sys_properties', id('f7'), { value: '15' })
        bed.install(withProperty('20'))
        expect(value()).toBe('15')
        expect(bed.rows('sys_upgrade_history_log', `target_name=${id('f7')}`)).toMatchObject([
            { file_name: `sys_properties_${id('f7')}`, comments: 'changed on this instance' },
        ])
        bed.install(withProperty('30'))
        expect(value()).toBe('15')
    })

    it('does not bring back a record that was deleted here', () => {
        bed.database.run('DELETE FROM sys_metadata WHERE sys_id = ?', [id('f7')])
        bed.install(withProperty('20'))
        expect(value()).toBeUndefined()
    })

    it('leaves first-install and once records to the instance', () => {
        bed.change('x_acme_app_ticket', id('01'), { title: 'mine' })
        bed.database.run('DELETE FROM x_acme_app_ticket WHERE sys_id = ?', [id('03')])
        bed.install(acmeApp())
        expect(bed.row('x_acme_app_ticket', id('01'))).toMatchObject({ title: 'mine' })
        expect(bed.row('x_acme_app_ticket', id('03'))).toBeNull()
    })

    it('installs a once record that came with a later version', () => {
        const values = { title: 'late', key: 'late' }
        const file = recordFile('x_acme_app_ticket', id('04'), values)
        bed.install({
            ...acmeApp(),
            'apply_once/late.xml': file,
            'unload/late.xml': file.replaceAll(id('04'), id('05')),
        })
        expect(bed.row('x_acme_app_ticket', id('04'))).toMatchObject({ title: 'late' })
        expect(bed.row('x_acme_app_ticket', id('05'))).toBeNull()
    })

    it('loads demo data when asked to, once', () => {
        expect(bed.row('x_acme_app_ticket', id('02'))).toBeNull()
        bed.install(acmeApp(), { loadDemo: true })
        expect(bed.row('x_acme_app_ticket', id('02'))).toMatchObject({ title: 'demo' })
        bed.change('x_acme_app_ticket', id('02'), { title: 'mine' })
        bed.install(acmeApp(), { loadDemo: true })
        expect(bed.row('x_acme_app_ticket', id('02'))).toMatchObject({ title: 'mine' })
    })

    it('deletes what the package deletes', () => {
        const file = recordFile('sys_properties', id('f7'), { name: 'x_acme_app.limit' }, 'DELETE')
        const { [`update/sys_properties_${id('f7')}.xml`]: _gone, ...rest } = acmeApp()
        bed.install({ ...rest, [`author_elective_update/sys_properties_${id('f7')}.xml`]: file })
        expect(value()).toBeUndefined()
    })

    it('passes over a delete in a table that is not here', () => {
        const file = recordFile('x_acme_app_gone', id('06'), {}, 'DELETE')
        expect(bed.install({ ...acmeApp(), 'author_elective_update/gone.xml': file })).toMatchObject({ error: null })
    })

    it('refuses the eleventh long text of a table, also when the instance has some of them', () => {
        const path = 'dictionary/x_acme_app_ticket.xml'
        const withLong = (from: number, to: number) => {
            const columns = Array.from(
                { length: to - from },
                (_, at) => `<element name="long_${from + at}" type="string" label="Long" max_length="100"/>`,
            )
            const first = /<element name="\w+" type="(?!collection)/
            return { ...acmeApp(), [path]: (acmeApp()[path] ?? '').replace(first, (text) => columns.join('') + text) }
        }
        const table = bed.context.dictionary.get().table('x_acme_app_ticket')
        const long = [...(table?.columns.values() ?? [])].filter((column) => isLongColumn(column)).length
        const free = 10 - long
        expect(bed.install(withLong(0, free + 1)).error).toContain('a table can have 10')
        expect(bed.install(withLong(0, free))).toMatchObject({ error: null })
        expect(bed.install(withLong(free, free + 1)).error).toContain('a table can have 10')
    })

    it('adds columns to a table that exists', () => {
        const path = 'dictionary/x_acme_app_ticket.xml'
        const column = '<element name="owner" type="reference" label="Owner" reference="sys_user"/>'
        const wider = (acmeApp()[path] ?? '').replace('<index', `${column}\n<index`)
        expect(bed.install({ ...acmeApp(), [path]: wider })).toMatchObject({ error: null })
        expect(bed.context.dictionary.get().table('x_acme_app_ticket')?.columns.get('owner')).toMatchObject({
            reference: 'sys_user',
        })
        expect(bed.row('x_acme_app_ticket', id('01'))).toMatchObject({ title: 'seed' })
    })
})

describe('a package that is no package', () => {
    let bed: InstanceBed
    beforeAll(() => {
        bed = new InstanceBed()
    })
    afterAll(() => bed.close())

    it('is no zip', () => {
        expect(installPackage(bed.context, new Uint8Array([1, 2, 3]), { loadDemo: false }).error).toContain('no zip')
    })

    it.each<[string, (files: PackageFiles) => PackageFiles, string]>([
        ['has no application', ({ [`scope/sys_app_${ACME}.xml`]: _gone, ...rest }) => rest, 'one application'],
        ['has broken XML', (files) => ({ ...files, 'update/x.xml': '<a><b></a>' }), 'update/x.xml: no well-formed XML'],
        [
            'has a document type',
            (files) => ({ ...files, 'update/x.xml': '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>' }),
            'document type',
        ],
        ['has an unknown entity', (files) => ({ ...files, 'update/x.xml': '<a>&nbsp;</a>' }), '&nbsp;'],
        ['has an unknown folder', (files) => ({ ...files, 'other/x.xml': '<a/>' }), 'other'],
        [
            'has a file that is not the inventory’s',
            (files) => ({ ...files, 'package_inventory.csv': `#type=x\nscope/sys_app_${ACME}.xml;00\n` }),
            `scope/sys_app_${ACME}.xml`,
        ],
        [
            'has a record of an unknown table',
            (files) => ({ ...files, 'update/x.xml': recordFile('em_event', id('0a'), {}) }),
            'update/x.xml: a record of the table em_event',
        ],
        [
            'has a record with a column that its table lacks',
            (files) => ({ ...files, 'unload/x.xml': recordFile('x_acme_app_ticket', id('0a'), { colour: 'red' }) }),
            'colour',
        ],
        [
            'refers to a role that does not exist',
            (files) => ({
                ...files,
                'update/x.xml': recordFile('sys_user_role_contains', id('0a'), { role: id('f1') }).replace(
                    '<role>',
                    `<contains name="nobody.knows">${id('0b')}</contains><role>`,
                ),
            }),
            'name=nobody.knows',
        ],
        [
            'repeats a key',
            (files) => ({
                ...files,
                'unload/y.xml': recordFile('x_acme_app_ticket', id('0a'), { title: 'x', key: id('01').toUpperCase() }),
            }),
            'unload/y.xml',
        ],
        [
            'refers to an unknown table',
            (files) => ({
                ...files,
                'dictionary/x_acme_app_job.xml': (files['dictionary/x_acme_app_job.xml'] ?? '').replace(
                    'reference="x_acme_app_ticket"',
                    'reference="em_alert"',
                ),
            }),
            'em_alert',
        ],
        [
            'has a table outside of its scope',
            (files) => ({
                ...files,
                'dictionary/u_other.xml': '<database><element name="u_other" type="collection" label="x"/></database>',
            }),
            'u_other',
        ],
        [
            'has a script that the engine refuses',
            (files) => ({
                ...files,
                'update/x.xml': recordFile('sys_module', id('0a'), {
                    path: 'x_acme_app/acme/1.0.0/src/server/x.ts',
                    content: 'export class Failure extends Error {}',
                }),
            }),
            'update/x.xml: x_acme_app/acme/1.0.0/src/server/x.ts, line 1',
        ],
        [
            'changes a record of the base system',
            (files) => ({
                ...files,
                'update/x.xml': recordFile('sys_properties', id('0a'), { name: 'instance_name' }),
            }),
            'belongs to another application',
        ],
    ])('%s: nothing is installed and the reason is said', (_, change, reason) => {
        const { error } = bed.install(change(acmeApp()))
        expect(error).toContain(reason)
        expect(bed.rows('sys_scope', 'scope=x_acme_app')).toEqual([])
        expect(bed.rows('sys_db_object', 'nameSTARTSWITHx_acme_app')).toEqual([])
        expect(bed.rows('sys_metadata', `sys_scope=${ACME}`)).toEqual([])
    })

    it('does not stand in the way of the right one', () => {
        expect(bed.install(acmeApp())).toMatchObject({ error: null })
    })

    it('checks the inventory of a package that has one', () => {
        const zip = zipOf({ 'package_inventory.csv': '#build=1\n' })
        expect(installPackage(bed.context, zip, { loadDemo: false }).error).toContain('one application')
    })
})
