import { LogInGuard } from '../../../src/auth/log-in-guard'
import type { InstanceRequest, InstanceResponse } from '../../../src/rest/http'
import { CLIENT, type Fields, type OAuthBed, openOAuthBed } from './oauth-bed'
import { granted, PASSWORD } from './oauth-requests'

const REFRESH = { grant_type: 'refresh_token' }

let bed: OAuthBed
let guard: LogInGuard
let reached: number

beforeAll(() => {
    bed = openOAuthBed()
})

beforeEach(() => {
    bed.logged.splice(0)
    reached = 0
    guard = new LogInGuard({
        storedHash: (userName) => bed.sessions.account(userName)?.passwordHash ?? '',
        log: () => undefined,
    })
})

afterAll(() => bed.close())

/** Asks for a token as the front does; the status, 429 for what the guard refused. */
async function ask(fields: Fields, address = '192.0.2.1', headers: Fields = {}): Promise<number> {
    const body = new URLSearchParams({ ...CLIENT, ...fields })
    if (headers['authorization']) {
        body.delete('client_id')
        body.delete('client_secret')
    }
    const request: InstanceRequest = {
        method: 'POST',
        url: '/oauth_token.do',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: Buffer.from(body.toString()),
        parts: [],
        remoteAddress: address,
    }
    const answer = async (): Promise<InstanceResponse> => {
        reached++
        return bed.ask(fields, { body: body.toString(), headers }).then((sent) => ({ ...sent, body: sent.text }))
    }
    return guard.pass(request, answer).then(
        ({ status }) => status,
        (error: { status?: number }) => error.status ?? 0,
    )
}

async function askOften(times: number, fields: (round: number) => Fields, address?: string): Promise<number[]> {
    const statuses: number[] = []
    for (let round = 0; round < times; round++) {
        statuses.push(await ask(fields(round), address))
    }
    return statuses
}

const basic = (id: string, secret: string): Fields => ({
    authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
})

describe('guesses at what an OAuth application presents', () => {
    it.each<[string, (round: number) => Fields, string]>([
        ['a Client Secret', (round) => ({ ...PASSWORD, client_secret: `x${round}` }), 'client'],
        ['a Client ID', () => ({ ...PASSWORD, client_id: 'nobody' }), 'client'],
        ['a refresh token', (round) => ({ ...REFRESH, refresh_token: `x${round}` }), 'refresh token'],
    ])('at %s are logged, and slowed after five from whatever address', async (_what, fields, part) => {
        const statuses: number[] = []
        for (let round = 0; round < 7; round++) {
            statuses.push(await ask(fields(round), `192.0.2.${round}`))
        }
        expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
        const client = fields(0)['client_id'] ?? CLIENT.client_id
        expect(bed.logged).toEqual(
            Array(5).fill(`warn Log-in failed (OAuth ${part}): application "${client}" from 127.0.0.1`),
        )
        expect(bed.logged.join()).not.toContain('x0')
    })

    it('are told by the application in the header too', async () => {
        const statuses: number[] = []
        for (let round = 0; round < 6; round++) {
            statuses.push(await ask(PASSWORD, '192.0.2.1', basic(CLIENT.client_id, `x${round}`)))
        }
        expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    })

    it('of whatever applications are slowed by their address, which slows passwords from there as well', async () => {
        const statuses = await askOften(22, (round) => ({ ...PASSWORD, client_id: `guess ${round}` }))
        expect(statuses.filter((status) => status === 429)).toHaveLength(2)
        expect(await ask(PASSWORD)).toBe(429)
        expect(await ask(PASSWORD, '192.0.2.2')).toBe(200)
    })

    it('that come together reach the instance no more often than those that are free', async () => {
        const together = Array.from({ length: 40 }, (_, round) => ask({ ...REFRESH, client_secret: `x${round}` }))
        const statuses = await Promise.all(together)
        expect(statuses.filter((status) => status === 429)).toHaveLength(35)
        expect(reached).toBe(5)
    })

    it('never slow an application that was right, nor its refresh token', async () => {
        const { refresh_token: token } = await granted(bed, PASSWORD)
        expect(await ask(PASSWORD)).toBe(200)
        expect(await ask({ ...REFRESH, refresh_token: token })).toBe(200)
        await askOften(6, (round) => ({ ...PASSWORD, client_secret: `x${round}` }))
        await askOften(6, (round) => ({ ...REFRESH, refresh_token: `x${round}` }))
        expect(await ask({ ...PASSWORD, client_secret: 'x' })).toBe(429)
        expect(await ask({ ...REFRESH, refresh_token: 'x' })).toBe(429)
        expect(await ask(PASSWORD)).toBe(200)
        expect(await ask({ ...REFRESH, refresh_token: token })).toBe(200)
    })

    it('are not helped by a secret that was right once', async () => {
        expect(await ask(PASSWORD)).toBe(200)
        bed.change('oauth_entity', bed.application, { client_secret: 'replaced' })
        const statuses = await askOften(7, () => PASSWORD)
        bed.reset()
        expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    })

    it('are told from errors that are none of them', async () => {
        expect(await askOften(7, () => ({ ...PASSWORD, scope: 'other' }))).toEqual(Array(7).fill(400))
        expect(await askOften(3, () => ({ grant_type: 'magic' }))).toEqual(Array(3).fill(400))
        expect(bed.logged).toEqual([])
    })
})
