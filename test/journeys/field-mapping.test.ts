import { AlertStory } from './support/alert-story'
import { builtFiles, upload } from './support/application-package'
import { Client, errorOf } from './support/client'
import { addedField, type FieldMapRow, mappedBy, saveInForm, withRows } from './support/field-mapping'
import { type Instance, startInstance } from './support/instance'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES, zdxSettings } from './support/settings'

/** Choices that a customer has added, in two languages. */
const CHOICES = [
    ['task', 'impact', '4', '4 - None', 'en'],
    ['task', 'urgency', '1', '1 - Élevée', 'fr'],
    ['task', 'urgency', '5', '5 - Planned', 'en'],
    ['incident', 'category', 'zdx_wide', 'Wide', 'en'],
    ['incident', 'category', 'zdx_wider', 'wide', 'en'],
] as const

describe('Field mapping', () => {
    let instance: Instance
    let story: AlertStory
    /** Has the role zdx_management, is no administrator. */
    let keeper: Client
    let source: string
    const ids: Record<string, string> = {}

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        source = String((await zdxSettings(keeper))['sys_id'])
        for (const [name, element, value, label, language] of CHOICES) {
            await story.admin.create('sys_choice', { name, element, value, label, language })
        }
        const made = async (table: string, values: Record<string, string>) =>
            String((await story.admin.create(table, values))['sys_id'])
        ids['db'] = await made('cmdb_ci', { name: 'DB-1' })
        await made('cmdb_ci', { name: 'Twin' })
        await made('cmdb_ci', { name: 'Twin' })
        ids['service'] = await made('cmdb_ci_service', { name: 'Payroll' })
        ids['network'] = String((await story.admin.readOne('sys_user_group', 'name=Network'))['sys_id'])
        ids['ada'] = await made('sys_user', {
            user_name: 'ada',
            name: 'Ada L',
            email: 'ada@example.com',
            active: 'true',
        })
    })
    afterAll(() => instance.stop())

    describe('when a row is saved', () => {
        it.each<[string, FieldMapRow]>([
            ['a group by name', { target_field: 'assignment_group', value: 'Network' }],
            ['a CI by name', { target_field: 'cmdb_ci', value: 'DB-1' }],
            ['a caller by e-mail', { target_field: 'caller_id', value: 'ada@example.com' }],
            ['a choice in another language', { target_field: 'urgency', value: '1 - élevée' }],
            ['a custom impact', { target_field: 'impact', value: '4' }],
            ['a template', { target_field: 'short_description', kind: 'template', value: '{{alert.rule|none}}!' }],
            ['a date', { target_field: 'follow_up', value: '2030-01-01T00:00:00Z', conversion: 'date' }],
            [
                'a table of groups',
                {
                    target_field: 'assignment_group',
                    kind: 'path',
                    value: 'alert.severity',
                    conversion: 'table',
                    conversion_table: 'high = Network\n* = Service Desk',
                    condition: 'alert.type is not empty\nalert.severity is one of high, medium',
                },
            ],
        ])('takes %s', async (_, row) => {
            const saved = await keeper.create(TABLES.fieldMap, { source, ...row })
            expect(saved).toMatchObject({ active: 'true', order: '100', name: row['target_field'] })
            await keeper.send('DELETE', `/api/now/table/${TABLES.fieldMap}/${saved['sys_id'] ?? ''}`)
        })

        it.each<[string, FieldMapRow, readonly string[]]>([
            [
                'an unknown field',
                { target_field: 'u_nothing', value: 'x' },
                ['ZDX-213: The table incident has no field'],
            ],
            ['a field of another record', { target_field: 'caller_id.email', value: 'x' }, ['ZDX-213']],
            ['a calculated field', { target_field: 'priority', value: '1' }, ['ZDX-214: The field priority is calc']],
            ['a field of the platform', { target_field: 'sys_id', value: 'x' }, ['ZDX-214: The field sys_id is kept']],
            ['a journal', { target_field: 'work_notes', value: 'x' }, ['ZDX-214: The field work_notes takes notes']],
            ['a list', { target_field: 'watch_list', value: 'ada' }, ['ZDX-222: The field watch_list']],
            [
                'no such choice',
                { target_field: 'impact', value: '7' },
                ['ZDX-218: Value is "7", but for the field impact'],
            ],
            ['a label of two choices', { target_field: 'category', value: 'Wide' }, ['2 choices have that label']],
            ['no such group', { target_field: 'assignment_group', value: 'Nobody' }, ['ZDX-218: Value is "Nobody"']],
            ['an ambiguous CI', { target_field: 'cmdb_ci', value: 'Twin' }, ['2 records of cmdb_ci have']],
            ['no date', { target_field: 'follow_up', value: 'soon', conversion: 'date' }, ['ZDX-218: Value is "soon"']],
            ['no number', { target_field: 'order', value: 'many' }, ['it is not a whole number']],
            ['a long text', { target_field: 'short_description', value: 'x'.repeat(161) }, ['longer than 160']],
            [
                'a wrong line of a table',
                {
                    target_field: 'assignment_group',
                    kind: 'path',
                    value: 'alert.severity',
                    conversion: 'table',
                    conversion_table: 'high = Network\nlow = Nobody',
                },
                ['ZDX-218: Conversion table, line 2, is "Nobody"'],
            ],
            [
                'a wrong fallback',
                { target_field: 'impact', value: '1', if_invalid: 'fallback', fallback: 'big' },
                ['ZDX-218: Fallback is "big"'],
            ],
            [
                'a wrong default of a template',
                { target_field: 'impact', kind: 'template', value: '{{body.impact|big}}' },
                ['ZDX-218: The default is "big"'],
            ],
            [
                'several mistakes at once',
                { target_field: 'u_nothing', kind: 'path', value: 'severity', condition: 'alert.severity equals high' },
                ['ZDX-216: Condition, line 1: no operator', 'ZDX-215: Value: severity is not a path', 'ZDX-213'],
            ],
        ])('refuses %s', async (_, row, problems) => {
            const saved = await saveInForm(instance, row)
            expect(saved.status).toBe(422)
            const said = saved.messages.filter((message) => message.includes('ZDX-')).map(unescaped)
            expect(said).toHaveLength(problems.length)
            problems.forEach((problem, at) => expect(said[at]).toContain(problem))
            expect(await keeper.read(TABLES.fieldMap, '')).toEqual([])
        })

        it('refuses a row without a source, also over REST', async () => {
            const row = { source: '0'.repeat(32), target_field: 'impact', value: '1' }
            const refused = await keeper.send('POST', `/api/now/table/${TABLES.fieldMap}`, row)
            expect(refused.status).toBe(403)
            expect(errorOf(refused).detail).toContain('Validate ZDX field mapping')
        })

        it('names what to grant where the application may not read the referenced table, and takes the row then', async () => {
            const problem = await story.admin.create('problem', { short_description: 'Known' })
            const row = { target_field: 'problem_id', value: String(problem['sys_id']) }
            const refused = await saveInForm(instance, row)
            const said = unescaped(refused.messages.join(' '))
            expect(said).toContain('ZDX-219: The field problem_id refers to the table problem')
            expect(said).toContain('Source scope x_zsca2_zdx_manage')
            expect(said).toContain('Target name problem')
            const scope = await story.admin.readOne('sys_scope', 'scope=x_zsca2_zdx_manage')
            const target = await story.admin.readOne('sys_scope', 'scope=global')
            const privilege = await story.admin.create('sys_scope_privilege', {
                source_scope: String(scope['sys_id']),
                target_scope: String(target['sys_id']),
                target_name: 'problem',
                target_type: 'sys_db_object',
                operation: 'read',
                status: 'allowed',
            })
            const { sys_id: saved = '' } = await keeper.create(TABLES.fieldMap, { source, ...row })
            await story.admin.send('DELETE', `/api/now/table/sys_scope_privilege/${privilege['sys_id'] ?? ''}`)
            const mapped = await mappedBy(instance, source, startedAlert(newAlertId()))
            expect(mapped).toMatchObject({ fields: {}, error: '' })
            expect(mapped.remarks.join(' ')).toMatch(/Field problem_id .* was refused because .*problem.* refused/i)
            await keeper.send('DELETE', `/api/now/table/${TABLES.fieldMap}/${saved}`)
        })

        it('is for the role zdx_management only', async () => {
            const row = { source, target_field: 'impact', value: '1' }
            const agent = new Client(instance, 'desk.agent')
            expect((await agent.send('POST', `/api/now/table/${TABLES.fieldMap}`, row)).status).toBe(403)
        })
    })

    describe('when an alert comes', () => {
        const mapped = (fields: Readonly<Record<string, unknown>> = {}, moment: 'create' | 'update' = 'create') =>
            mappedBy(instance, source, startedAlert(newAlertId(), fields), moment)

        it('writes nothing without rows', async () => {
            expect(await mapped()).toEqual({ fields: {}, following: [], remarks: [], error: '' })
        })

        it('finds references, choices, dates and texts, and says where they come from', async () => {
            const rows: readonly FieldMapRow[] = [
                { name: 'Team', target_field: 'assignment_group', kind: 'path', value: 'body.team' },
                { target_field: 'cmdb_ci', kind: 'path', value: 'body.host' },
                { target_field: 'business_service', value: 'Payroll' },
                { target_field: 'caller_id', kind: 'template', value: '{{body.user}}@example.com' },
                { target_field: 'impact', kind: 'path', value: 'body.impact', apply_on: 'always' },
                { target_field: 'urgency', value: '1 - Élevée' },
                { target_field: 'follow_up', kind: 'path', value: 'body.due', conversion: 'date' },
                { target_field: 'cause', kind: 'template', value: 'From {{body.none|nowhere}}', apply_on: 'always' },
            ]
            await withRows(keeper, source, rows, async () => {
                const body = { team: 'network', host: 'DB-1', user: 'ada', impact: '4 - none', due: 1893456000 }
                const { fields, following, remarks, error } = await mapped(body)
                expect(error).toBe('')
                expect(fields).toEqual({
                    assignment_group: ids['network'],
                    cmdb_ci: ids['db'],
                    business_service: ids['service'],
                    caller_id: ids['ada'],
                    impact: '4',
                    urgency: '1',
                    follow_up: '2030-01-01 00:00:00',
                    cause: 'From nowhere',
                })
                expect(following).toEqual(['impact', 'cause'])
                expect(remarks[0]).toBe('Field assignment_group from row "Team" (path): network, found by name.')
                expect(remarks).toHaveLength(rows.length)
                expect((await mapped(body, 'update')).fields).toEqual({ impact: '4', cause: 'From nowhere' })
            })
        })

        it('takes the first row whose condition holds and whose value is not empty', async () => {
            const team = { target_field: 'assignment_group', value: 'Network' }
            const rows: readonly FieldMapRow[] = [
                { ...team, name: 'one', condition: 'alert.severity is low' },
                { ...team, name: 'two', kind: 'path', value: 'body.team' },
                { ...team, name: 'three', condition: 'alert.severity is high' },
                { ...team, name: 'four', value: 'Service Desk', apply_on: 'always' },
            ]
            await withRows(keeper, source, rows, async () => {
                expect((await mapped({ severity: 'High' })).remarks.join(' ')).toContain('row "three"')
                expect((await mapped({ severity: 'Medium' })).remarks.join(' ')).toContain('row "four"')
                expect((await mapped({ team: 'Network' })).remarks.join(' ')).toContain('row "two"')
                // What another row has decided is not written over when the alert changes.
                expect((await mapped({ severity: 'High' }, 'update')).fields).toEqual({})
            })
        })

        it('leaves, falls back or fails, as the row says, where the field cannot hold the value', async () => {
            const impact = { target_field: 'impact', kind: 'path', value: 'body.impact', name: 'Impact' }
            await withRows(keeper, source, [{ ...impact, if_invalid: 'leave' }], async () => {
                const { fields, remarks, error } = await mapped({ impact: 'big' })
                expect({ fields, error }).toEqual({ fields: {}, error: '' })
                expect(remarks).toEqual([
                    'Field impact from row "Impact" (path): value "big" was refused because it is neither value nor ' +
                        'label of an active choice. The field was left as it is.',
                ])
            })
            await withRows(keeper, source, [{ ...impact, if_invalid: 'fallback', fallback: '3 - Low' }], async () => {
                const { fields, remarks } = await mapped({ impact: 'big' })
                expect(fields).toEqual({ impact: '3' })
                expect(remarks[0]).toContain('the fallback "3 - Low" was written')
            })
            const rows: readonly FieldMapRow[] = [
                { ...impact, if_invalid: 'fail' },
                { target_field: 'urgency', value: '1' },
            ]
            await withRows(keeper, source, rows, async () => {
                const { fields, following, error } = await mapped({ impact: 'big' })
                expect({ fields, following }).toEqual({ fields: {}, following: [] })
                expect(error).toMatch(/^ZDX-305: Field impact from row "Impact": value "big" was refused because/)
                expect((await mapped({ impact: '1' })).fields).toEqual({ impact: '1', urgency: '1' })
            })
        })

        it('cuts a long text and says so, and never takes a value for a query', async () => {
            const rows: readonly FieldMapRow[] = [
                { target_field: 'short_description', kind: 'path', value: 'body.long' },
                { target_field: 'assignment_group', kind: 'path', value: 'body.team' },
                { target_field: 'category', kind: 'path', value: 'body.kind' },
            ]
            await withRows(keeper, source, rows, async () => {
                const { fields, remarks } = await mapped({
                    long: 'x'.repeat(500),
                    team: 'Nobody^ORname=Network',
                    kind: 'inquiry^ORvalue=software',
                })
                expect(fields).toEqual({ short_description: `${'x'.repeat(159)}…` })
                expect(remarks[0]).toContain('cut to the 160 characters that the field holds')
                expect(remarks[1]).toContain('was refused')
                expect(remarks[2]).toContain('was refused')
            })
        })

        it('fills in fields that were added to incident', async () => {
            const files = builtFiles()
            for (const [element, type] of [
                ['x_zsca2_zdx_manage_site', 'string'],
                ['x_zsca2_zdx_manage_seats', 'integer'],
            ] as const) {
                files.set(`update/sys_dictionary_incident_${element}.xml`, Buffer.from(addedField(element, type)))
            }
            expect(await upload(instance, files)).toMatchObject({ status: '2' })
            const rows = [
                { target_field: 'x_zsca2_zdx_manage_site', kind: 'path', value: 'body.site' },
                { target_field: 'x_zsca2_zdx_manage_seats', kind: 'path', value: 'body.seats' },
            ]
            await withRows(keeper, source, rows, async () => {
                const { fields } = await mapped({ site: 'Bern, Länggasse', seats: 12 })
                expect(fields).toEqual({ x_zsca2_zdx_manage_site: 'Bern, Länggasse', x_zsca2_zdx_manage_seats: '12' })
                expect((await mapped({ seats: 'a dozen' })).fields).toEqual({})
            })
        })

        it('fills in a field that the administrator added over the Table API, choice and all', async () => {
            const field = { name: 'incident', element: 'site', column_label: 'Site', max_length: '40', choice: '1' }
            expect(await story.admin.create('sys_dictionary', field)).toMatchObject({ element: 'u_site' })
            await story.admin.create('sys_choice', {
                name: 'incident',
                element: 'u_site',
                value: 'be',
                label: 'Bern',
                language: 'en',
            })
            const rows = [{ target_field: 'u_site', kind: 'path', value: 'body.site' }]
            await withRows(keeper, source, rows, async () => {
                expect((await mapped({ site: 'bern' })).fields).toEqual({ u_site: 'be' })
                expect((await mapped({ site: 'Nowhere' })).fields).toEqual({})
                const { incident } = await story.webhook.postAlert(startedAlert(newAlertId(), { site: 'Bern' }))
                expect(await story.admin.read('incident', `u_site=be^sys_id=${incident?.sys_id ?? ''}`)).toHaveLength(1)
            })
        })

        it('does not touch an inactive row or one of another source', async () => {
            const other = await keeper.create(TABLES.settings, { name: 'other', profile: 'zdx' })
            await withRows(keeper, String(other['sys_id']), [{ target_field: 'impact', value: '1' }], async () => {
                await withRows(keeper, source, [{ target_field: 'urgency', value: '1', active: 'false' }], async () => {
                    expect(await mapped()).toEqual({ fields: {}, following: [], remarks: [], error: '' })
                })
            })
        })

        it('goes with its source', async () => {
            const other = await keeper.create(TABLES.settings, { name: 'gone', profile: 'zdx' })
            const id = String(other['sys_id'])
            await keeper.create(TABLES.fieldMap, { source: id, target_field: 'impact', value: '1' })
            await keeper.send('DELETE', `/api/now/table/${TABLES.settings}/${id}`)
            expect(await keeper.read(TABLES.fieldMap, `source=${id}`)).toEqual([])
        })
    })
})

/** The text that a page shows. */
function unescaped(html: string): string {
    return html
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
}
