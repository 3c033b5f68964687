import { createHash, scryptSync } from 'node:crypto'
import { hashPassword } from '../../src/access/passwords'
import { LogInGuard } from '../../src/auth/log-in-guard'
import type { InstanceRequest } from '../../src/rest/http'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

function request(values: Partial<InstanceRequest>): InstanceRequest {
    return {
        method: 'GET',
        url: '/',
        headers: {},
        body: Buffer.from(''),
        parts: [],
        remoteAddress: '127.0.0.1',
        ...values,
    }
}

function withBasic(user: string, password: string): InstanceRequest {
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    return request({ url: '/api/now/table/incident', headers: { authorization } })
}

/** A hash as earlier versions stored it. */
function earlierHash(password: string): string {
    const salt = createHash('md5').update(password).digest()
    const hash = scryptSync(password, salt, 32, { N: 4096, r: 8, p: 1 })
    return `scrypt$4096$${salt.toString('base64')}$${hash.toString('base64')}`
}

describe('the guard before the worker threads', () => {
    const hashes = new Map<string, string>()
    let lookedUp: string[]
    let guard: LogInGuard

    beforeAll(() => {
        hashes.set('known', hashPassword('right'))
        hashes.set('old', earlierHash('right'))
    })

    beforeEach(() => {
        lookedUp = []
        guard = new LogInGuard({
            storedHash(userName) {
                lookedUp.push(userName)
                return hashes.get(userName) ?? ''
            },
            log: () => undefined,
        })
    })

    it.each<[string, InstanceRequest]>([
        ['Basic', withBasic('known', 'right')],
        [
            'the page',
            request({
                method: 'POST',
                url: '/login.do',
                headers: FORM,
                body: Buffer.from('user_name=known&user_password=right'),
            }),
        ],
        [
            'the command line',
            request({
                method: 'POST',
                url: '/angular.do?sysparm_type=login',
                headers: FORM,
                body: Buffer.from('user_name=known&user_password=right'),
            }),
        ],
        [
            'OAuth',
            request({
                method: 'POST',
                url: '/oauth_token.do',
                headers: FORM,
                body: Buffer.from('grant_type=password&username=known&password=right'),
            }),
        ],
    ])('compares the password of %s', async (_door, sent) => {
        expect((await guard.admitted(sent)).proof).toMatchObject({ userName: 'known', matches: true, renewed: null })
    })

    it('says of a request without a password that it has none', async () => {
        expect((await guard.admitted(request({}))).proof).toBeNull()
        expect(lookedUp).toEqual([])
    })

    it('refuses a wrong password and an unknown user after the same time', async () => {
        const timed = async (user: string): Promise<number> => {
            const started = performance.now()
            expect((await guard.admitted(withBasic(user, 'wrong'))).proof).toMatchObject({ matches: false })
            return performance.now() - started
        }
        await timed('known')
        const [known, unknown] = [await timed('known'), await timed('nobody')]
        expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(4)
    })

    it('leaves the event loop free while it compares', async () => {
        let turns = 0
        const timer = setInterval(() => turns++, 5)
        await guard.admitted(withBasic('known', 'wrong again'))
        clearInterval(timer)
        expect(turns).toBeGreaterThan(2)
    })

    it('slows a user who failed five times, but never a password that was seen to be right', async () => {
        await guard.admitted(withBasic('known', 'right'))
        for (let round = 0; round < 5; round++) {
            await guard.admitted(withBasic('known', `wrong ${round}`))
        }
        await expect(guard.admitted(withBasic('known', 'wrong'))).rejects.toMatchObject({
            code: 'LOCAL-120',
            status: 429,
            retryAfter: 1,
        })
        expect((await guard.admitted(withBasic('known', 'right'))).proof?.matches).toBe(true)
    })

    it('works on no more than the free log-ins of many that come together, and refuses the rest', async () => {
        const sent = Array.from({ length: 200 }, (_, round) => guard.admitted(withBasic(`user ${round}`, 'x')))
        const outcomes = await Promise.allSettled(sent)
        expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(21)
    }, 60_000)

    it('compares once what many requests send together', async () => {
        const outcomes = await Promise.all(Array.from({ length: 60 }, () => guard.admitted(withBasic('nobody', 'x'))))
        expect(new Set(outcomes.map(({ proof }) => proof)).size).toBe(1)
    })

    it('makes a hash of today from one of an earlier cost, and only for the right password', async () => {
        const proof = (await guard.admitted(withBasic('old', 'right'))).proof
        expect(proof).toMatchObject({
            matches: true,
            renewed: expect.stringMatching(/^scrypt\$ln=14,r=8,p=5\$/) as string,
        })
        expect((await guard.admitted(withBasic('old', 'wrong'))).proof).toMatchObject({ matches: false, renewed: null })
    })
})
