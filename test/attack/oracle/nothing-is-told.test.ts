import { type ApiRecord, Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { runNode } from '../../journeys/support/process'
import { openPage } from '../support/browser-request'
import { type Visitor, visitors } from '../support/people'
import { ASK_NOTHING, QUESTIONS, SECRET } from './questions'

/** Who may not read the incidents of others; the second has no browser session. */
const STRANGERS = ['plain.user', 'zdx.webhook']

/** Ways to ask: each gives all that an answer tells, but for the question itself. */
const DOORS = ['Table API', 'Table API, one row', 'Table API without a limit of rows', 'list'] as const

describe('nobody learns what an incident holds that he may not read', () => {
    let instance: Instance
    let admin: Client
    let strangers: readonly Visitor[]
    let secret: ApiRecord
    let child: ApiRecord

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        strangers = (await visitors(instance)).filter(({ name }) => STRANGERS.includes(name))
        const plain = await admin.readOne('sys_user', 'user_name=plain.user')
        secret = await admin.create('incident', { ...SECRET })
        // An own incident that refers to the secret one.
        const own = {
            short_description: 'Mine',
            caller_id: plain['sys_id'] ?? '',
            parent_incident: secret['sys_id'] ?? '',
        }
        child = await admin.create('incident', own)
    })
    afterAll(() => instance.stop())

    it('each question has the answer yes or no for who may read the incident', async () => {
        const wrong: string[] = []
        for (const { operator, yes, no } of QUESTIONS.filter(isBuilt)) {
            const found = async (query: string) => (await admin.read('incident', `number=${number()}^${query}`)).length
            if ((await found(yes)) !== 1 || (await found(no)) !== 0) {
                wrong.push(operator)
            }
        }
        expect(wrong).toEqual([])
    })

    it('there is a question for each operator that the instance reads', async () => {
        const { output } = await runNode('test/attack/oracle/print-operators.mjs', [])
        const asked = [...QUESTIONS.map(({ operator }) => operator), ...Object.keys(ASK_NOTHING)]
        expect(asked.sort()).toEqual((JSON.parse(output) as string[]).sort())
    })

    describe.each(DOORS)('%s', (door) => {
        it.each(QUESTIONS)('$operator', async ({ yes, no }) => {
            expect(await toldApart(door, `number=${number()}^${yes}`, `number=${number()}^${no}`)).toEqual([])
        })

        it.each(['^ORnumber=', '^NQnumber='])('joined by %s', async (joint) => {
            const [yes, no] = [`number=none${joint}${number()}`, `number=none${joint}nothing`]
            expect(await toldApart(door, yes, no)).toEqual([])
        })

        it.each([
            ['by a walk from an own incident', 'parent_incident.short_descriptionSTARTSWITH'],
            ['by a walk over two tables', 'parent_incident.opened_by.user_nameSTARTSWITH'],
        ])('%s', async (_, path) => {
            const own = `sys_id=${child['sys_id'] ?? ''}^${path}`
            const first = path.includes('user_name') ? 'adm' : 'Kee'
            expect(await toldApart(door, own + first, `${own}zzz`)).toEqual([])
        })

        it('by a count of all', async () => {
            const before = await Promise.all(strangers.map((one) => told(door, one, '')))
            const other = await admin.create('incident', { short_description: 'One more' })
            const after = await Promise.all(strangers.map((one) => told(door, one, '')))
            await admin.send('DELETE', `/api/now/table/incident/${other['sys_id'] ?? ''}`)
            expect(after).toEqual(before)
        })
    })

    it('by the order of own incidents', async () => {
        const [plain] = strangers
        const other = await admin.create('incident', { short_description: 'Zebra' })
        const mine = { caller_id: child['caller_id'] ?? '', short_description: 'Mine too' }
        const second = await admin.create('incident', { ...mine, parent_incident: other['sys_id'] ?? '' })
        const order = async (by: string) => {
            const query = `short_descriptionSTARTSWITHMine^${by}parent_incident.short_description`
            const { json } = (await plain?.api(
                'GET',
                `/api/now/table/incident?sysparm_fields=sys_id&sysparm_query=${encodeURIComponent(query)}`,
            )) as { json: { result?: { sys_id: string }[] } }
            return json.result?.map(({ sys_id: id }) => id)
        }
        expect(second['sys_id']).not.toBe('')
        expect(await order('ORDERBY')).toEqual(await order('ORDERBYDESC'))
    })

    it('by what a dot-walk in sysparm_fields gives', async () => {
        for (const { api } of strangers) {
            const path = `/api/now/table/incident/${child['sys_id'] ?? ''}?sysparm_display_value=all&sysparm_fields=`
            const { text } = await api('GET', `${path}number,parent_incident,parent_incident.short_description`)
            expect(text).not.toContain(SECRET.short_description)
        }
    })

    const number = () => secret['number'] ?? ''

    /** What each stranger is told by yes and by no, if it is not the same. */
    async function toldApart(door: (typeof DOORS)[number], yes: string, no: string): Promise<readonly string[]> {
        const found = strangers.map(async (stranger) => {
            const [one, other] = [await told(door, stranger, yes), await told(door, stranger, no)]
            return one === other ? [] : [`${stranger.name} asked ${yes}: ${one}; and ${no}: ${other}`]
        })
        return (await Promise.all(found)).flat()
    }

    /** All that an answer tells, the question left out. */
    async function told(door: (typeof DOORS)[number], stranger: Visitor, query: string): Promise<string> {
        const asked = encodeURIComponent(query)
        if (door === 'list') {
            const page = await openPage(instance, stranger, `/incident_list.do?sysparm_query=${asked}`)
            const main = (page.text.split('<main>')[1] ?? '')
                .replace(/<section aria-label="Filter">[\s\S]*?<\/section>/, '')
                .replace(/<input\s+type="hidden"\s+name="sysparm_query"\s+value="[^"]*"/g, '')
                .replace(/sysparm_(?:query|filter)=[^&"]*/g, '')
            return `${page.status} ${main.replace(/\s+/g, ' ')}`
        }
        const more = { 'Table API': '', 'Table API, one row': '&sysparm_limit=1' }[door as string] ?? '&sysparm_limit=0'
        const { status, headers, text } = await stranger.api(
            'GET',
            `/api/now/table/incident?sysparm_query=${asked}${more}`,
        )
        const links = (headers.get('link') ?? '').replaceAll(/sysparm_query=[^&>]*/g, '')
        return `${status} X-Total-Count ${headers.get('x-total-count') ?? 'none'} Link ${links} ${status === 200 ? text : ''}`
    }

    /** Whether the instance evaluates the operator; what is not built is refused whatever the answer is. */
    function isBuilt({ operator }: { operator: string }): boolean {
        return ![
            'IN_HIERARCHY',
            'IN_HIERARCHY_DYNAMIC',
            'DOESNOTHAVE',
            'EXCLUDING',
            'DATEPART',
            'DYNAMIC',
            'RELATIVEEE',
        ].includes(operator)
    }
})
