import { readPackage } from '../../src/install/application-package'
import { checkCrossScope } from '../../src/install/check-cross-scope'
import { readZip } from '../../src/install/read-zip'
import { insertRow } from '../../src/store/write-rows'
import { InstanceBed } from './support/instance-bed'
import { ACME, acmeApp, id, type PackageFiles, recordFile, zipOf } from './support/packages'

/** A record, the words of its refusal; null where it is allowed. */
type Case = [name: string, table: string, values: Readonly<Record<string, string>>, refusal: string | null]

const rule = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    name: 'The rule',
    action_insert: 'true',
    active: 'true',
    advanced: 'true',
    ...values,
})
const acl = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    type: 'record',
    operation: 'read',
    active: 'true',
    ...values,
})
const queue = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    sys_class_name: 'sysevent_queue',
    queue: 'x_acme_app.work',
    suffix: 'work',
    provider: '44af4464431212108da9a574a9b8f2f5',
    ...values,
})
const script = 'current.short_description = "x"'

describe('configuration of another scope’s tables', () => {
    let bed: InstanceBed
    beforeAll(() => {
        bed = new InstanceBed()
        expect(bed.install(acmeApp())).toMatchObject({ error: null })
        const { database, dictionary } = bed.context
        insertRow(database, dictionary.get(), 'sysevent_queue', { sys_id: id('9a'), queue: 'x_acme_app.taken' })
        const view = { sys_id: id('9b'), name: 'service', title: 'Service', sys_scope: 'global' }
        insertRow(database, dictionary.get(), 'sys_ui_view', view)
    })
    afterAll(() => bed.close())

    it.each<Case>([
        ['an async rule with a script', 'sys_script', rule({ collection: 'incident', when: 'async', script }), null],
        [
            'a before rule that sets field values',
            'sys_script',
            rule({ collection: 'incident', when: 'before', change_fields: 'true', template: 'urgency=1^EQ' }),
            null,
        ],
        [
            'a before rule with a script',
            'sys_script',
            rule({ collection: 'incident', when: 'before', script }),
            'script',
        ],
        [
            'a before rule whose script is switched off',
            'sys_script',
            rule({ collection: 'incident', when: 'before', script, advanced: 'false' }),
            null,
        ],
        [
            'a before rule that aborts',
            'sys_script',
            rule({ collection: 'incident', when: 'before', abort_action: 'true' }),
            'aborts',
        ],
        ['an event queue', 'sysevent_queue', queue({}), null],
        [
            'an event queue that does not name its class',
            'sysevent_queue',
            queue({ sys_class_name: '' }),
            'sys_class_name',
        ],
        ['an event queue named otherwise', 'sysevent_queue', queue({ queue: 'work' }), 'x_acme_app.<suffix>'],
        [
            'an event queue whose name is taken',
            'sysevent_queue',
            queue({ queue: 'x_acme_app.taken', suffix: 'taken' }),
            'another queue',
        ],
        [
            'an event queue with an unknown provider',
            'sysevent_queue',
            queue({ provider: 'f'.repeat(32) }),
            'does not exist',
        ],
        ['an after rule', 'sys_script', rule({ collection: 'incident', when: 'after', script }), '"after"'],
        [
            'a display rule',
            'sys_script',
            rule({ collection: 'task', when: 'before_display', script }),
            'before_display',
        ],
        [
            'a query rule',
            'sys_script',
            rule({ collection: 'incident', when: 'before', action_query: 'true' }),
            'query rule',
        ],
        [
            'an async rule on a readable table that allows no configuration',
            'sys_script',
            rule({ collection: 'sys_attachment', when: 'async', script }),
            null,
        ],
        ['a rule on no table', 'sys_script', rule({ collection: 'em_event', when: 'async', script }), 'does not exist'],
        [
            'any rule on its own table',
            'sys_script',
            rule({ collection: 'x_acme_app_ticket', when: 'after', script }),
            null,
        ],
        [
            'any rule on its own extension of task',
            'sys_script',
            rule({ collection: 'x_acme_app_job', when: 'before', script, abort_action: 'true' }),
            null,
        ],
        ['a table-level access control', 'sys_security_acl', acl({ name: 'incident' }), 'table-level'],
        ['an access control for all fields', 'sys_security_acl', acl({ name: 'incident.*' }), 'all fields'],
        ['a field-level access control', 'sys_security_acl', acl({ name: 'incident.number' }), null],
        [
            'a field-level access control with a condition',
            'sys_security_acl',
            acl({ name: 'incident.number', condition: 'active=true' }),
            'condition',
        ],
        [
            'a field-level access control with a script',
            'sys_security_acl',
            acl({ name: 'incident.number', advanced: 'true', script: 'answer = true' }),
            'script',
        ],
        ['a wild-card access control', 'sys_security_acl', acl({ name: '*' }), 'wild-card'],
        ['an access control of a page', 'sys_security_acl', acl({ name: 'x_acme_app_page', type: 'ui_page' }), null],
        ['an access control of all pages', 'sys_security_acl', acl({ name: '*', type: 'ui_page' }), 'UI page *'],
        ['a page', 'sys_ui_page', { name: 'page', endpoint: 'x_acme_app_page.do' }, null],
        [
            'a page of another scope',
            'sys_ui_page',
            { name: 'page', endpoint: 'x_other_page.do' },
            'UI page x_other_page.do',
        ],
        [
            'a dictionary override',
            'sys_dictionary_override',
            { name: 'incident', base_table: 'task', element: 'short_description', mandatory: 'true' },
            'override',
        ],
        [
            'a dictionary override for its own table',
            'sys_dictionary_override',
            { name: 'x_acme_app_job', base_table: 'task', element: 'short_description', mandatory: 'true' },
            null,
        ],
        [
            'a column without its prefix',
            'sys_dictionary',
            { name: 'incident', element: 'u_colour', internal_type: 'string' },
            'x_acme_app_…',
        ],
        [
            'a calculated column',
            'sys_dictionary',
            { name: 'incident', element: 'x_acme_app_sum', internal_type: 'string', virtual: 'true' },
            'calculated',
        ],
        [
            'a data policy rule for a field',
            'sys_data_policy_rule',
            { table: 'incident', field: 'caller_id', mandatory: 'true' },
            'incident.caller_id',
        ],
        [
            'a data policy rule that makes its own field mandatory',
            'sys_data_policy_rule',
            { table: 'incident', field: 'x_acme_app_ticket', mandatory: 'true' },
            'mandatory',
        ],
        [
            'a UI policy action for its own field',
            'sys_ui_policy_action',
            { table: 'incident', field: 'x_acme_app_ticket', visible: 'true', mandatory: 'ignore' },
            null,
        ],
        ['a UI action', 'sys_ui_action', { name: 'Ticket', table: 'incident' }, null],
        ['a UI action on a closed table', 'sys_ui_action', { name: 'Ticket', table: 'sys_script' }, 'UI actions'],
        ['a global UI script', 'sys_ui_script', { name: 'x', global: 'true' }, 'global UI script'],
        ['a new section in the Default view', 'sys_ui_section', { name: 'incident', view: 'Default view' }, null],
        ['a form in the Default view', 'sys_ui_form', { name: 'incident', view: 'Default view' }, 'view of incident'],
        ['a section in its own view', 'sys_ui_section', { name: 'incident', view: id('f8') }, null],
        [
            'a section of its own table in the Default view',
            'sys_ui_section',
            { name: 'x_acme_app_ticket', view: 'Default view' },
            null,
        ],
        ['a list in the Default view', 'sys_ui_list', { name: 'problem', view: 'Default view' }, 'view of problem'],
    ])('%s', (_, table, values, refusal) => {
        const path = `update/${table}_${id('0a')}.xml`
        const content = readPackage(readZip(zipOf({ ...acmeApp(), [path]: recordFile(table, id('0a'), values) })))
        const check = () => checkCrossScope(content, bed.context.dictionary.get(), bed.database)
        if (refusal === null) {
            expect(check).not.toThrow()
        } else {
            expect(check).toThrow(refusal)
            expect(check).toThrow(path)
        }
    })

    it('fails the whole installation, naming file and rule', () => {
        const path = `update/sys_script_${id('0a')}.xml`
        const file = recordFile('sys_script', id('0a'), rule({ collection: 'incident', when: 'after', script }))
        expect(bed.install({ ...acmeApp(), [path]: file }).error).toMatch(/^update\/sys_script_.*\.xml: .*"The rule"/)
    })

    it('refuses a field in a section of another scope', () => {
        const section = bed.rows('sys_ui_section', 'name=incident^caption=Incident')[0]?.['sys_id'] ?? ''
        const file = recordFile('sys_ui_element', id('0a'), {
            element: 'number',
            sys_ui_section: section,
            position: '9',
        })
        expect(bed.install({ ...acmeApp(), 'update/element.xml': file }).error).toContain('update/element.xml')
    })

    it('takes a new section of its own with its fields and its place in the form of another scope', () => {
        const form = bed.rows('sys_ui_form', 'name=incident')[0]?.['sys_id'] ?? ''
        const files = {
            'update/section.xml': recordFile('sys_ui_section', id('0a'), {
                name: 'incident',
                caption: 'Acme',
                view: 'Default view',
            }),
            'update/element.xml': recordFile('sys_ui_element', id('0b'), {
                element: 'number',
                sys_ui_section: id('0a'),
                position: '0',
            }),
            'update/order.xml': recordFile('sys_ui_form_section', id('0c'), {
                sys_ui_form: form,
                sys_ui_section: id('0a'),
                position: '9',
            }),
        }
        expect(form).not.toBe('')
        for (let time = 0; time < 2; time++) {
            expect(bed.install({ ...acmeApp(), ...files })).toMatchObject({ error: null })
        }
        expect(bed.row('sys_ui_form_section', id('0c'))).toMatchObject({ sys_ui_form: form, sys_ui_section: id('0a') })
    })

    it('refuses to change a section, or the order of the sections, of another scope', () => {
        const section = bed.rows('sys_ui_section', 'name=incident^caption=Incident')[0]?.['sys_id'] ?? ''
        const order = bed.rows('sys_ui_form_section', `sys_ui_section=${section}`)[0] ?? {}
        const changed = recordFile('sys_ui_section', section, {
            name: 'incident',
            caption: 'Mine',
            view: 'Default view',
        })
        expect(bed.install({ ...acmeApp(), 'update/s.xml': changed }).error).toContain('update/s.xml')
        const moved = { sys_ui_form: order['sys_ui_form'] ?? '', sys_ui_section: section, position: '9' }
        const file = recordFile('sys_ui_form_section', order['sys_id'] ?? id('0d'), moved)
        expect(bed.install({ ...acmeApp(), 'update/o.xml': file }).error).toContain('update/o.xml')
        const own = recordFile('sys_ui_section', id('0e'), { name: 'incident', caption: 'Mine', view: 'Default view' })
        const taken = recordFile('sys_ui_form_section', order['sys_id'] ?? '', { ...moved, sys_ui_section: id('0e') })
        expect(bed.install({ ...acmeApp(), 'update/s.xml': own, 'update/o.xml': taken }).error).toContain(
            'update/o.xml',
        )
    })

    it('refuses to change a view of another scope, by its sys_id or by its name', () => {
        for (const sysId of [id('9b'), id('0f')]) {
            const file = recordFile('sys_ui_view', sysId, { name: 'service', title: 'Mine' })
            expect(bed.install({ ...acmeApp(), 'update/v.xml': file }).error).toContain('another application')
        }
    })

    it.each<[what: string, table: string, query: string]>([
        ['a section', 'sys_ui_section', 'name=incident'],
        ['a field of a section', 'sys_ui_element', 'sys_ui_section.name=incident'],
        ['the order of sections', 'sys_ui_form_section', 'sys_ui_section.name=incident'],
        ['a form', 'sys_ui_form', 'name=incident'],
        ['a list', 'sys_ui_list', 'name=incident'],
        ['a column of a list', 'sys_ui_list_element', 'list_id.name=incident'],
        ['a view', 'sys_ui_view', 'name=service'],
    ])('refuses to delete %s of another scope, one or many', (_, table, query) => {
        const found = bed.rows(table, query)
        expect(found.length).toBeGreaterThan(0)
        const one = recordFile(table, found[0]?.['sys_id'] ?? '', {}, 'DELETE')
        const many = `<record_update><${table} action="delete_multiple" query="${query}"/></record_update>`
        for (const file of [one, many]) {
            expect(bed.install({ ...acmeApp(), 'author_elective_update/x.xml': file }).error).toMatch(
                /author_elective_update\/x\.xml: .*another application/,
            )
        }
        expect(bed.rows(table, query)).toHaveLength(found.length)
    })

    it('lets an application delete what it has added to the form of another scope', () => {
        const section = recordFile('sys_ui_section', id('1a'), {
            name: 'incident',
            caption: 'Short',
            view: 'Default view',
        })
        const element = recordFile('sys_ui_element', id('1b'), {
            element: 'number',
            sys_ui_section: id('1a'),
            position: '0',
        })
        const added = { ...acmeApp(), 'update/s.xml': section, 'update/e.xml': element }
        expect(bed.install(added)).toMatchObject({ error: null })
        const files = {
            ...acmeApp(),
            'author_elective_update/e.xml': recordFile('sys_ui_element', id('1b'), {}, 'DELETE'),
            'author_elective_update/s.xml': recordFile('sys_ui_section', id('1a'), {}, 'DELETE'),
        }
        expect(bed.install(files)).toMatchObject({ error: null })
        expect(bed.rows('sys_ui_section', `sys_id=${id('1a')}`)).toEqual([])
    })

    it('refuses a record of another application', () => {
        const file = recordFile('sys_properties', id('0a'), { name: 'x' }).replaceAll(ACME, id('ab'))
        expect(bed.install({ ...acmeApp(), 'update/x.xml': file }).error).toContain('another application')
    })

    it('refuses a scope that another application has', () => {
        const files = Object.entries(acmeApp()).map(([path, text]) => [
            path.replaceAll(ACME, id('ab')),
            text.replaceAll(ACME, id('ab')),
        ])
        expect(bed.install(Object.fromEntries(files) as PackageFiles).error).toContain(
            'belongs to the application Acme Tickets',
        )
    })

    it('refuses to take over a store application', () => {
        const path = `scope/sys_app_${ACME}.xml`
        const store = (acmeApp()[path] ?? '')
            .replaceAll('<sys_app ', '<sys_store_app ')
            .replaceAll('</sys_app>', '</sys_store_app>')
        expect(bed.install({ ...acmeApp(), [path]: store }).error).toContain('installed as sys_app')
    })
})
