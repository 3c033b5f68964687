import { AlertStory } from './support/alert-story'
import { ALERTS, type Answer, type ApiRecord, errorOf } from './support/client'
import { eventually, inParallel } from './support/eventually'
import { fuzzCases } from './support/fuzz-bodies'
import type { FuzzCase } from './support/fuzz-case'
import { type Instance, startInstance } from './support/instance'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'
import { setProperty } from './support/upkeep'

const SEED = 20_260_801

/** Connections that post at the same time. */
const CONNECTIONS = 12

/** Milliseconds that no body may take, the largest included. */
const PATIENCE = 20_000

/** Errors are stored up to this length. */
const ERROR_LENGTH = 1000

const ALL = { sysparm_limit: '20000' }

/** One body, and what was answered. */
interface Posted {
    readonly sent: FuzzCase
    readonly answer: Answer
    readonly milliseconds: number
}

interface Result {
    readonly outcome: string
    readonly message_id: string
    readonly incident: { readonly sys_id: string } | null
}

describe('bad input', () => {
    const cases = fuzzCases(SEED)
    let instance: Instance
    let story: AlertStory
    let bystanders: ApiRecord[]
    const posted: Posted[] = []

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        // Every refusal is looked at; in an hour there are more than are kept otherwise.
        await setProperty(story.admin, 'message.refused_per_hour', '100000')
        // Incidents of others, which a query that matches too much would find.
        for (const id of ['', '^ORactive=true', 'alike-0', '*', 'null']) {
            await story.admin.create('incident', { short_description: 'Of another', correlation_id: id })
        }
        bystanders = await story.admin.read('incident', 'correlation_displayISEMPTY')
        const begun = Date.now()
        await inParallel(cases, CONNECTIONS, async (sent) => {
            const at = Date.now()
            const answer = await story.webhook.send('POST', ALERTS, sent.body, sent.headers)
            posted.push({ sent, answer, milliseconds: Date.now() - at })
        })
        const seconds = (Date.now() - begun) / 1000
        const taken = posted.filter(isAccepted).length
        const rate = (cases.length / seconds).toFixed(0)
        console.log(`${cases.length} bodies, ${taken} of them taken, in ${seconds.toFixed(1)} s, ${rate}/s`)
    })
    afterAll(() => instance.stop())

    const resultOf = ({ answer }: Posted) => (answer.json as { result: Result }).result
    const isAccepted = ({ answer }: Posted) => answer.status === 200 || answer.status === 201
    /** Whether the application saw the body, which it then stores. */
    const isRefused = ({ answer }: Posted) => errorOf(answer).detail.startsWith('ZDX-')

    it('is at least 5,000 bodies, each answered in time', () => {
        expect(cases.length).toBeGreaterThanOrEqual(5000)
        expect(posted).toHaveLength(cases.length)
        expect(posted.filter(({ milliseconds }) => milliseconds > PATIENCE)).toEqual([])
    })

    it('is answered 4xx with a code and a field, or 2xx with outcome and message, as was to be expected', () => {
        const surprises = posted.flatMap((one) => {
            const surprise = surpriseOf(one)
            return surprise === null ? [] : [`${one.sent.name}: ${surprise}, answered ${short(one.answer)}`]
        })
        expect(surprises).toEqual([])
    })

    it('is settled or stored as refused, each body once, and nothing else is stored', async () => {
        await eventually('all messages settled', async () =>
            (await story.admin.read(TABLES.message, 'stateINreceived,queued', { sysparm_limit: '1' })).length > 0
                ? null
                : true,
        )
        const fields = 'sys_id,state,outcome,error,alert,incident'
        const messages = await story.admin.read(TABLES.message, 'state!=refused', { ...ALL, sysparm_fields: fields })
        const stored = new Map(messages.map((message) => [message['sys_id'], message]))
        const took = posted.filter(isAccepted)
        expect(messages).toHaveLength(took.length)
        const lost = took.filter((one) => {
            const { message_id: id, outcome } = resultOf(one)
            const message = stored.get(id)
            return message?.['state'] !== 'processed' || (outcome !== 'queued' && message['outcome'] !== outcome)
        })
        expect(lost.map(({ sent, answer }) => `${sent.name}: ${answer.text}`)).toEqual([])

        const refusals = await story.admin.read(TABLES.message, 'state=refused', {
            ...ALL,
            sysparm_fields: 'error,body,outcome,incident,alert',
        })
        const answered = posted.filter((one) => isRefused(one))
        const errors = answered.map(({ answer }) => errorOf(answer).detail.slice(0, ERROR_LENGTH))
        expect(refusals.map((message) => message['error'] ?? '').sort()).toEqual(errors.sort())
        expect(refusals.filter(({ incident, alert, outcome }) => incident || alert || outcome !== 'refused')).toEqual(
            [],
        )
        const small = answered.filter(({ sent }) => sent.body.length < 20_000 && isPlain(sent))
        const bodies = new Set(refusals.map((message) => message['body']))
        const missing = small.filter(({ sent }) => !bodies.has(new TextDecoder().decode(sent.body)))
        expect(missing.map(({ sent }) => sent.name)).toEqual([])
    })

    it('matches no other alert: each id has a row and at most one incident of its own', async () => {
        const expected = new Map<string, boolean>()
        for (const one of posted.filter(isAccepted)) {
            const alert = alertOf(one.sent)
            if (alert) {
                expected.set(storedId(alert.id), alert.makesIncident)
            }
        }
        const rows = await story.admin.read(TABLES.alert, '', { ...ALL, sysparm_fields: 'sys_id,external_id,incident' })
        expect(rows.map((row) => row['external_id']).sort()).toEqual([...expected.keys()].sort())

        const idOfRow = new Map(rows.map((row) => [row['sys_id'], row['external_id']]))
        const messages = await story.admin.read(TABLES.message, 'state=processed^outcome!=test', {
            ...ALL,
            sysparm_fields: 'sys_id,alert,incident',
        })
        const idOfMessage = new Map(messages.map((message) => [message['sys_id'], idOfRow.get(message['alert'])]))
        const mismatched = posted.filter((one) => {
            const alert = alertOf(one.sent)
            return alert && isAccepted(one) && idOfMessage.get(resultOf(one).message_id) !== storedId(alert.id)
        })
        expect(mismatched.map(({ sent }) => sent.name)).toEqual([])

        const withIncident = rows.filter((row) => row['incident'])
        const wanted = [...expected].flatMap(([id, makesIncident]) => (makesIncident ? [id] : []))
        expect(withIncident.map((row) => row['external_id']).sort()).toEqual(wanted.sort())
        const incidents = await story.admin.read('incident', 'correlation_displayISNOTEMPTY', {
            ...ALL,
            sysparm_fields: 'sys_id,correlation_id,description',
        })
        expect(incidents.map((row) => row['sys_id']).sort()).toEqual(withIncident.map((row) => row['incident']).sort())
        const byId = new Map(incidents.map((row) => [row['sys_id'], row]))
        const foreign = withIncident.filter((row) => {
            const id = row['external_id'] ?? ''
            const correlation = byId.get(row['incident'])?.['correlation_id'] ?? ''
            return id.length > 100 ? !/^[0-9a-f]{64}$/.test(correlation) : correlation !== id
        })
        expect(foreign.map((row) => row['external_id'])).toEqual([])
    })

    it('leaves the incidents of others as they are', async () => {
        expect(await story.admin.read('incident', 'correlation_displayISEMPTY')).toEqual(bystanders)
    })

    it('leaves an instance that answers as before', async () => {
        const id = newAlertId()
        expect(await story.webhook.postAlert(startedAlert(id))).toMatchObject({ status: 201, outcome: 'created' })
        expect(await story.webhook.postAlert(endedAlert(id))).toMatchObject({ status: 200, outcome: 'resolved' })
        expect(instance.process.running).toBe(true)
    })
})

/** Bodies that are read as UTF-8, so that the stored text is known. */
function isPlain({ headers }: FuzzCase): boolean {
    return headers['content-type'] === undefined
}

function alertOf({ expected }: FuzzCase): { readonly id: string; readonly makesIncident: boolean } | null {
    if (expected.kind === 'alert') {
        return expected
    }
    return expected.kind === 'either' ? expected.alert : null
}

/** The platform takes the text NULL for nothing; the application keeps such an id by a space. */
function storedId(id: string): string {
    return id === 'NULL' ? 'NULL ' : id
}

/** Why an answer is not the one to be expected, or null. */
function surpriseOf({ sent: { expected }, answer }: Posted): string | null {
    const isTaken = answer.status === 200 || answer.status === 201
    const { detail, status } = errorOf(answer)
    if (isTaken) {
        const { result } = answer.json as { result?: Partial<Result> }
        if (!result?.outcome || !/^[0-9a-f]{32}$/.test(result.message_id ?? '')) {
            return 'lacks outcome or message_id'
        }
    } else if (answer.status < 400 || answer.status > 499 || status !== 'failure' || detail === '') {
        return 'is neither taken nor refused in the platform’s shape'
    } else if (expected.kind !== 'platform' && !/^ZDX-\d{3}: [^]{10,}/.test(detail)) {
        return 'has no code'
    }
    if (detail.length > ERROR_LENGTH) {
        return 'is longer than what is stored of it'
    }
    switch (expected.kind) {
        case 'alert':
        case 'test':
            return isTaken && (expected.kind === 'test') === answer.text.includes('"outcome":"test"')
                ? null
                : `should be taken as ${expected.kind}`
        case 'refused': {
            const isRight = detail.startsWith(`${expected.code}: `) && detail.includes(`${expected.field}`)
            return isRight ? null : `should be ${expected.code} for "${expected.field.slice(0, 100)}"`
        }
        case 'platform':
            return answer.status === expected.status && !detail.startsWith('ZDX-')
                ? null
                : `should be ${expected.status} of the platform`
        case 'either':
            return isTaken && expected.alert === null ? 'is taken though it is no alert' : null
    }
}

function short(answer: Answer): string {
    return `${answer.status} ${answer.text.slice(0, 300)}`
}
