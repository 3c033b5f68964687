import { ALERTS, Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { type Visitor, visitors } from '../support/people'
import { formFault } from '../support/well-formed'
import { HOSTILE_BODIES, type HostileBody, UNSUPPORTED_ENCODINGS } from './cases'

/** Milliseconds in which every answer has come. */
const PATIENCE = 30_000

/** Doors that take a body: who posts to them, and where. */
const DOORS = [
    ['zdx.webhook', 'POST', ALERTS],
    ['zdx.webhook', 'POST', `${ALERTS}/sources/zdx`],
    ['zdx.admin', 'POST', `${ALERTS}/sources/zdx/preview`],
    ['zdx.admin', 'POST', `${ALERTS}/messages/00000000000000000000000000000000/replay`],
    ['zdx.admin', 'POST', '/api/x_zsca2_zdx_manage/upkeep/erase'],
    ['desk.agent', 'POST', '/api/now/table/incident'],
    ['nobody', 'POST', ALERTS],
    ['nobody', 'POST', '/oauth_token.do'],
    ['nobody', 'POST', '/angular.do?sysparm_type=view_form.login'],
    ['nobody', 'POST', '/login.do'],
    ['admin', 'POST', '/sn_appclient_upload_processor.do'],
    ['nobody', 'POST', '/_local/run'],
] as const

describe('no body brings an instance down', () => {
    let instance: Instance
    let people: readonly Visitor[]

    beforeAll(async () => {
        instance = await startInstance()
        people = await visitors(instance)
    })
    afterEach(async () => {
        const { status } = await new Client(instance, 'zdx.webhook').postAlert(startedAlert(newAlertId()))
        expect(status).toBe(201)
    })
    afterAll(async () => {
        const { errors } = instance.process
        await instance.stop()
        expect(errors).not.toMatch(/LOCAL-102|out of memory|Maximum call stack/i)
    })

    it.each(HOSTILE_BODIES)('$name', async (hostile) => {
        const faults = await Promise.all(DOORS.map((door) => faultAt(door, hostile)))
        expect(faults.filter(Boolean)).toEqual([])
    })

    it.each(UNSUPPORTED_ENCODINGS)('the encoding $name is refused and not read as text', async (hostile) => {
        const faults = await Promise.all(DOORS.slice(0, 1).map((door) => faultAt(door, hostile)))
        expect(faults.filter(Boolean)).toEqual([])
    })

    it.each([
        ['70 references', `sysparm_query=${'parent.'.repeat(70)}number=1`],
        ['70 references in the fields', `sysparm_fields=${'parent.'.repeat(70)}number`],
        ['300 terms', `sysparm_query=${Array.from({ length: 300 }, () => 'number=1').join('^OR')}`],
        ['a limit beyond all', 'sysparm_limit=99999999999999999999&sysparm_offset=-1'],
        ['a parameter without a name', '=1&=2&&&'],
        ['what is not decodable', 'sysparm_query=%E0%A4%A'],
    ])('an address with %s', async (_, search) => {
        const agent = person('desk.agent')
        const faults: string[] = []
        for (const path of ['/api/now/table/incident', '/incident_list.do']) {
            const answer = await fetch(`${instance.url}${path}?${search}`, {
                headers: { cookie: agent.cookie },
                signal: AbortSignal.timeout(PATIENCE),
            })
            const fault = formFault({ status: answer.status, text: await answer.text() })
            if (fault !== null) {
                faults.push(`GET ${path}?${search.slice(0, 80)} ${fault}`)
            }
        }
        expect(faults).toEqual([])
    })

    /** Sends a body to a door, and says what is wrong with the answer. */
    async function faultAt([name, method, path]: (typeof DOORS)[number], hostile: HostileBody): Promise<string | null> {
        const authorization = `Basic ${Buffer.from(`${name}:${name}`).toString('base64')}`
        const sent = `${name} ${method} ${path} ${hostile.name}`
        try {
            const answer = await fetch(instance.url + path, {
                method,
                headers: {
                    'content-type': path === '/login.do' ? 'application/x-www-form-urlencoded' : 'application/json',
                    ...(name === 'nobody' ? {} : { authorization }),
                    ...hostile.headers,
                },
                body: hostile.body,
                signal: AbortSignal.timeout(PATIENCE),
                redirect: 'manual',
            })
            const judged = { status: answer.status, text: await answer.text() }
            const fault = formFault(judged)
            if (fault !== null) {
                return `${sent} ${fault}`
            }
            const isOther = hostile.status !== undefined && answer.status !== hostile.status
            return isOther ? `${sent} is ${answer.status}, not ${hostile.status}: ${judged.text.slice(0, 200)}` : null
        } catch (error) {
            return `${sent} was not answered in ${PATIENCE} ms: ${String(error)}`
        }
    }

    function person(name: string): Visitor {
        const found = people.find((one) => one.name === name)
        if (!found) {
            throw new Error(`There is no ${name}`)
        }
        return found
    }
})
