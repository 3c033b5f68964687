import { AlertStory } from './support/alert-story'
import { ALERTS, type Answer, type ApiRecord, Client, errorOf } from './support/client'
import { inParallel } from './support/eventually'
import { type SourceCase, sourceCases } from './support/fuzz-source-bodies'
import { FUZZ_SOURCES } from './support/fuzz-sources'
import { type Instance, startInstance } from './support/instance'
import { Random } from './support/random'
import { isOpen, settledMessages } from './support/sequence-run'
import { TABLES } from './support/settings'
import { setProperty } from './support/upkeep'

const SEED = 20_261_122

/** Connections that post at the same time. */
const CONNECTIONS = 12

const ALL = { sysparm_limit: '20000' }

/** Errors that name no field. */
const WITHOUT_FIELD = ['ZDX-101', 'ZDX-102', 'ZDX-106']

interface PartAnswer {
    readonly outcome: string
    readonly message_id: string
}

interface Posted {
    readonly sent: SourceCase
    readonly answer: Answer
    /** The messages that the answer names, one for each alert; none where it is refused. */
    readonly parts: readonly PartAnswer[]
    /** The message that holds a post of several alerts. */
    readonly post: PartAnswer | null
}

/** A row of an alert, or of all that share a key, as it has to be. */
interface Expected {
    readonly source: string
    readonly externalId: string
    isStarted: boolean
}

describe('bad input for sources of every profile', () => {
    const random = new Random(SEED)
    const cases = random.shuffled(FUZZ_SOURCES.flatMap((source) => sourceCases(random, source)))
    const posted: Posted[] = []
    const sources = new Map<string, ApiRecord>()
    let instance: Instance
    let story: AlertStory
    let bystanders: ApiRecord[]
    let messages: Map<string, ApiRecord>

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        // Every refusal is looked at; in an hour there are more than are kept otherwise.
        await setProperty(story.admin, 'message.refused_per_hour', '100000')
        const keeper = new Client(instance, 'zdx.admin')
        for (const { name, columns } of FUZZ_SOURCES) {
            sources.set(name, await keeper.create(TABLES.settings, { name, ...columns }))
        }
        for (const id of ['', '^ORactive=true', 'web', '*', 'NULL']) {
            await story.admin.create('incident', { short_description: 'Of another', correlation_id: id })
        }
        bystanders = await story.admin.read('incident', 'correlation_displayISEMPTY')
        const begun = Date.now()
        await inParallel(cases, CONNECTIONS, async (sent) => {
            const answer = await story.webhook.send('POST', `${ALERTS}/sources/${sent.source.name}`, sent.body)
            posted.push({ sent, answer, ...receiptsIn(answer) })
        })
        const posting = (Date.now() - begun) / 1000
        messages = await settledMessages(story.admin)
        const settling = (Date.now() - begun) / 1000 - posting
        const taken = posted.filter(({ parts }) => parts.length > 0).length
        console.log(
            `${cases.length} bodies, ${taken} taken, ${posting.toFixed(1)} s, settled ${settling.toFixed(1)} s later`,
        )
    })
    afterAll(() => instance.stop())

    it('is answered 2xx with messages, or 4xx with a code and a field, as was to be expected', () => {
        expect(posted).toHaveLength(cases.length)
        const surprises = posted.flatMap((one) => {
            const surprise = surpriseOf(one)
            const { status, text } = one.answer
            return surprise === null ? [] : [`${one.sent.name}: ${surprise}, answered ${status} ${text.slice(0, 300)}`]
        })
        expect(surprises).toEqual([])
    })

    it('is settled, each alert once, and nothing else is stored', () => {
        const parts = posted.flatMap((one) => one.parts)
        const lost = parts.filter(({ message_id: id, outcome }) => {
            const message = messages.get(id)
            return message?.['state'] !== 'processed' || (outcome !== 'queued' && message['outcome'] !== outcome)
        })
        expect(lost).toEqual([])
        const posts = posted.flatMap(({ post }) => (post ? [post] : []))
        expect(posts.map(({ message_id: id }) => messages.get(id)?.['outcome'])).toEqual(posts.map(() => 'several'))
        const refused = posted.filter((one) => one.parts.length === 0)
        const rows = [...messages.values()]
        expect(rows.filter(({ state }) => state === 'refused')).toHaveLength(refused.length)
        expect(rows).toHaveLength(parts.length + posts.length + refused.length)
    })

    it('matches no other alert: each has its row, and each row that was on one open incident', async () => {
        const expected = new Map<string, Expected>()
        const mismatched: string[] = []
        const rows = await story.admin.read(TABLES.alert, '', ALL)
        const byId = new Map(rows.map((row) => [row['sys_id'], row]))
        for (const { sent, parts } of posted) {
            const told = sent.told === null || sent.told === 'test' ? [] : sent.told
            const alerts = parts.filter((part) => messages.get(part.message_id)?.['outcome'] !== 'test')
            if (alerts.length > 0 && alerts.length !== told.length) {
                mismatched.push(`${sent.name}: ${alerts.length}`)
            }
            for (const [place, part] of alerts.entries()) {
                const { id, key, phase } = told[place] ?? { id: '', key: '', phase: 'ended' }
                const source = sources.get(sent.source.name)?.['sys_id'] ?? ''
                const externalId = storedId(key === '' ? id : key.slice(0, 1000))
                const row = byId.get(messages.get(part.message_id)?.['alert'])
                if (row?.['external_id'] !== externalId || row['source'] !== source) {
                    mismatched.push(`${sent.name}: ${row?.['external_id'] ?? 'none'} for ${externalId}`)
                }
                const own = JSON.stringify([source, key === '' ? 'id' : 'key', key || id])
                const before = expected.get(own) ?? { source, externalId, isStarted: false }
                expected.set(own, { ...before, isStarted: before.isStarted || phase === 'started' })
            }
        }
        expect(mismatched).toEqual([])
        const tell = (source = '', id = '', isStarted = false) => `${source} ${id} ${isStarted}`
        const wanted = [...expected.values()].map((one) => tell(one.source, one.externalId, one.isStarted))
        const found = rows.map((row) => tell(row['source'], row['external_id'], row['incident'] !== ''))
        expect(found.sort()).toEqual(wanted.sort())

        const incidents = await story.admin.read('incident', 'correlation_displayISNOTEMPTY', ALL)
        const withIncident = rows.filter((row) => row['incident'])
        expect(incidents.map((row) => row['sys_id']).sort()).toEqual(withIncident.map((row) => row['incident']).sort())
        const incidentOf = new Map(incidents.map((row) => [row['sys_id'], row]))
        const wrong = withIncident.filter((row) => {
            const incident = incidentOf.get(row['incident'])
            const id = row['external_id'] ?? ''
            const isOwn =
                id.length > 100
                    ? /^[0-9a-f]{64}$/.test(incident?.['correlation_id'] ?? '')
                    : incident?.['correlation_id'] === id
            return !isOwn || isOpen(incident) !== (row['phase'] === 'started')
        })
        expect(wrong.map((row) => row['external_id'])).toEqual([])
    })

    it('leaves the incidents of others as they are', async () => {
        expect(await story.admin.read('incident', 'correlation_displayISEMPTY')).toEqual(bystanders)
        expect(instance.process.running).toBe(true)
    })
})

function receiptsIn(answer: Answer): Pick<Posted, 'parts' | 'post'> {
    const { result } = (answer.json ?? {}) as { result?: PartAnswer & { messages?: readonly PartAnswer[] } }
    if (!result) {
        return { parts: [], post: null }
    }
    return result.messages ? { parts: result.messages, post: result } : { parts: [result], post: null }
}

/** The platform takes the text NULL for nothing; the application keeps such an id by a space. */
function storedId(id: string): string {
    return id === 'NULL' ? 'NULL ' : id
}

/** Why an answer is not the one to be expected, or null. */
function surpriseOf({ sent, answer, parts, post }: Posted): string | null {
    const { told, isGood, code, field, source } = sent
    if (answer.status >= 200 && answer.status < 300) {
        if (![200, 201, source.isQueued ? 202 : 200].includes(answer.status)) {
            return 'has another status'
        }
        if (told === null) {
            return 'is taken though it tells no alert'
        }
        const named = post ? [post, ...parts] : parts
        if (parts.length === 0 || named.some((one) => !one.outcome || !/^[0-9a-f]{32}$/.test(one.message_id))) {
            return 'lacks outcome or message_id'
        }
        const isTest = parts.every(({ outcome }) => outcome === 'test')
        return isTest === (told === 'test') ? null : 'is a test, or is none'
    }
    const { detail, status } = errorOf(answer)
    if (answer.status < 400 || answer.status > 499 || status !== 'failure') {
        return 'is neither taken nor refused'
    }
    if (isGood) {
        return 'should be taken'
    }
    const [, given = ''] = /^(ZDX-1\d\d): [^]{10,}/.exec(detail) ?? []
    if (given === '') {
        return 'has no code'
    }
    if (!WITHOUT_FIELD.includes(given) && !/: Field [^ ]/.test(detail)) {
        return 'names no field'
    }
    return detail.startsWith(code) && detail.includes(field) ? null : `should be ${code} for ${field}`
}
