import { logIn } from './support/application-package'
import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'

/** What the hidden incidents say, in two worlds that differ in nothing else. */
const WORLDS = [
    { text: 'alpha merger', other: 'zulu layoff', urgency: '1', category: 'network' },
    { text: 'zebra audit', other: 'bravo bonus', urgency: '3', category: 'hardware' },
] as const

/** Every operator that compares a text with another one. */
const COMPARISONS = [
    'STARTSWITH',
    'ENDSWITH',
    'LIKE',
    'CONTAINS',
    '*',
    '%',
    '!*',
    'NOT LIKE',
    'DOES NOT CONTAIN',
    '=',
    '!=',
    'IN',
    'NOT IN',
    '<',
    '<=',
    '>',
    '>=',
]

/** Beginnings of the hidden texts, whole texts and letters that none begins with. */
const GUESSES = ['a', 'alpha merger', 'm', 'ze', 'zebra audit', 'r']

/** Paths from a record that the user may read, or from any, to a text that he may not. */
const PATHS = ['short_description', 'parent.short_description', 'parent_incident.short_description']

const OTHER_QUERIES: readonly string[] = [
    '',
    'ORDERBYshort_description',
    'ORDERBYDESCshort_description',
    'ORDERBYparent.short_description',
    'ORDERBYDESCparent.short_description',
    'ORDERBYparent',
    'ORDERBYDESCurgency',
    'GROUPBYparent.short_description',
    'GROUPBYshort_description',
    'parent.urgency=1',
    'parent.urgencyIN1,2',
    'parent.urgencyBETWEEN1@2',
    'parent.short_descriptionBETWEENa@b',
    'parent.short_descriptionISEMPTY',
    'parent.short_descriptionISNOTEMPTY',
    'parent.short_descriptionANYTHING',
    'parent.short_descriptionSAMEASdescription',
    'descriptionSAMEASparent.short_description',
    'descriptionNSAMEASparent.short_description',
    'descriptionGT_FIELDparent.short_description',
    'descriptionLT_FIELDparent.short_description',
    'descriptionGT_OR_EQUALS_FIELDparent.short_description',
    'descriptionLT_OR_EQUALS_FIELDparent.short_description',
    'opened_atMORETHANparent.opened_at@hour@after@1',
    'opened_atLESSTHANparent.opened_at@hour@after@1',
    'parent.opened_atRELATIVEGE@hour@ago@1',
    'Short_descriptionSTARTSWITHa',
    'Parent.short_descriptionSTARTSWITHa',
    'parent.Short_descriptionSTARTSWITHa',
    'category=network',
    'parent.category=network',
]

const TABLE = '/api/now/table/incident'

describe('an incident that a user may not read', () => {
    let instance: Instance
    let admin: Client
    let plain: Client
    let cookie: string
    let hidden: string[]
    let own: string[]

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        plain = new Client(instance, 'plain.user')
        ;({ cookie } = await logIn(instance, 'plain.user'))
        const agent = await admin.readOne('sys_user', 'user_name=desk.agent')
        const user = await admin.readOne('sys_user', 'user_name=plain.user')
        const made = async (values: Record<string, string>): Promise<string> =>
            String((await admin.create('incident', values))['sys_id'])
        const callerId = String(agent['sys_id'])
        hidden = [
            await made({ caller_id: callerId, description: 'hidden' }),
            await made({ caller_id: callerId, description: 'hidden' }),
        ]
        own = []
        for (const parent of hidden) {
            own.push(
                await made({
                    caller_id: String(user['sys_id']),
                    description: 'mine',
                    parent,
                    parent_incident: parent,
                }),
            )
        }
    })
    afterAll(() => instance.stop())

    async function enter(world: (typeof WORLDS)[number]): Promise<void> {
        const { text, other, urgency, category } = world
        await admin.update('incident', hidden[0] ?? '', { short_description: text, urgency, category })
        await admin.update('incident', hidden[1] ?? '', { short_description: other, urgency: '2' })
    }

    /** All that an answer of the Table API tells, but for what it repeats of the request. */
    async function asked(client: Client, address: string, method = 'GET'): Promise<string> {
        const { status, headers, text } = await client.send(method, address)
        const links = [...(headers.get('link') ?? '').matchAll(/sysparm_offset=(\d+)[^;]*;rel="(\w+)"/g)]
        const told = [status, headers.get('x-total-count'), ...links.map(([, offset, rel]) => `${rel} ${offset}`)]
        return JSON.stringify([...told, text])
    }

    async function page(query: string, first: number): Promise<string> {
        const encoded = encodeURIComponent(query)
        const address = `/incident_list.do?sysparm_query=${encoded}&sysparm_first_row=${first}`
        const text = await (await fetch(instance.url + address, { headers: { cookie } })).text()
        return text
            .slice(text.indexOf('<h1>'))
            .replaceAll(`sysparm_query=${encoded}&`, 'QUERY')
            .replace(/<span class="grow">[^<]*/, '')
    }

    /** What every door answers to a query, alone and beside records of the user's own. */
    async function answers(client: Client, query: string): Promise<readonly string[]> {
        const [mine = ''] = own
        const beside = [query, `${query}^ORsys_id=${mine}`, `${query}^NQsys_id=${mine}^ORDERBYsys_id`]
        const told: string[] = []
        for (const each of beside) {
            const search = `sysparm_fields=sys_id,number&sysparm_query=${encodeURIComponent(each)}`
            told.push(await asked(client, `${TABLE}?${search}`))
            told.push(await asked(client, `${TABLE}?${search}&sysparm_limit=1&sysparm_offset=1`))
        }
        const search = `sysparm_query=${encodeURIComponent(query)}`
        told.push(await asked(client, `${TABLE}?${search}&sysparm_limit=0`, 'HEAD'))
        told.push(await asked(client, `${TABLE}?${search}&sysparm_no_count=true&sysparm_limit=1`))
        told.push(await asked(client, `/api/now/v1/table/incident?${search}&sysparm_fields=sys_id`))
        told.push(await asked(client, `/api/now/table/task?${search}&sysparm_fields=sys_id`))
        if (client === plain) {
            told.push(await page(query, 1), await page(query, 2))
        }
        return told
    }

    async function everything(client: Client, queries: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
        const told = new Map<string, unknown>()
        for (const query of queries) {
            told.set(query, await answers(client, query))
        }
        return told
    }

    const queries = [
        ...COMPARISONS.flatMap((operator) =>
            PATHS.flatMap((path) => GUESSES.map((guess) => `${path}${operator}${guess}`)),
        ),
        ...OTHER_QUERIES,
        ...OTHER_QUERIES.map((query) => query.replaceAll('parent.', 'parent_incident.')),
        'parent_incidentSTARTSWITHINC',
        'ORDERBYparent_incident',
    ]

    it('cannot be guessed, letter by letter, with any operator at any door: the answers are the same whatever it says', async () => {
        await enter(WORLDS[0])
        const before = await everything(plain, queries)
        await enter(WORLDS[1])
        const after = await everything(plain, queries)
        expect(
            queries.filter((query) => JSON.stringify(before.get(query)) !== JSON.stringify(after.get(query))),
        ).toEqual([])
    })

    it('would be told to whoever may read it by the very same questions', async () => {
        await enter(WORLDS[0])
        const before = await everything(admin, ['short_descriptionSTARTSWITHal', 'ORDERBYparent.short_description'])
        await enter(WORLDS[1])
        const after = await everything(admin, ['short_descriptionSTARTSWITHal', 'ORDERBYparent.short_description'])
        expect(after).not.toEqual(before)
    })

    it('is not counted, and leaves no gap in the pages of what is readable', async () => {
        const search = 'sysparm_query=ORDERBYnumber&sysparm_fields=sys_id'
        const first = await plain.send('GET', `${TABLE}?${search}&sysparm_limit=1`)
        const second = await plain.send('GET', `${TABLE}?${search}&sysparm_limit=1&sysparm_offset=1`)
        expect([first.headers.get('x-total-count'), second.headers.get('x-total-count')]).toEqual(['2', '2'])
        expect([first, second].map(({ json }) => (json as { result: { sys_id: string }[] }).result)).toEqual(
            own.map((sysId) => [{ sys_id: sysId }]),
        )
        expect(await page('', 1)).toContain('1 to 2 of 2')
    })

    it('answers by its sys_id as a record does that is not there, whatever is asked of it', async () => {
        const [sysId = ''] = hidden
        const gone = '0'.repeat(32)
        for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
            const body = method.startsWith('P') ? { short_description: 'x' } : undefined
            const [of, missing] = [
                await plain.send(method, `${TABLE}/${sysId}`, body),
                await plain.send(method, `${TABLE}/${gone}`, body),
            ]
            expect([of.status, of.text]).toEqual([missing.status, missing.text])
        }
        const form = async (id: string) => {
            const answer = await fetch(`${instance.url}/incident.do?sys_id=${id}`, { headers: { cookie } })
            // The nonce of the page's policy is new with every answer.
            return [answer.status, (await answer.text()).replace(/ nonce="[^"]*"/, '')]
        }
        expect(await form(sysId)).toEqual(await form(gone))
    })

    it('shows neither its name nor its fields behind a reference of a record that is readable', async () => {
        const { number = '' } = await admin.readOne('incident', `sys_id=${hidden[0]}`)
        const [mine = ''] = own
        for (const display of ['false', 'true', 'all']) {
            const fields = 'parent,parent.number,parent.short_description,parent_incident.caller_id.name'
            const { text } = await plain.send(
                'GET',
                `${TABLE}/${mine}?sysparm_display_value=${display}&sysparm_fields=${fields}`,
            )
            expect(text).not.toContain(number)
            expect(text).not.toMatch(/short_description|caller_id/)
        }
        const form = await (await fetch(`${instance.url}/incident.do?sys_id=${mine}`, { headers: { cookie } })).text()
        expect(form).not.toContain(number)
    })

    it('gives no work note away through the field that shows comments and work notes together', async () => {
        const [mine = ''] = own
        await admin.update('incident', mine, { work_notes: 'for agents only', comments: 'for everybody' })
        const { text } = await plain.send('GET', `${TABLE}/${mine}?sysparm_display_value=true`)
        expect(text).toContain('for everybody')
        expect(text).not.toContain('for agents only')
    })
})
