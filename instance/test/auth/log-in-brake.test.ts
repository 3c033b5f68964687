import { LogInBrake } from '../../src/auth/log-in-brake'

describe('the brake on failed log-ins', () => {
    let now: number
    let brake: LogInBrake

    beforeEach(() => {
        now = 1_000_000
        brake = new LogInBrake(() => now)
    })

    function fail(times: number, name: (round: number) => string, address = '127.0.0.1'): void {
        for (let round = 0; round < times; round++) {
            brake.failed(name(round), address)
        }
    }

    it('slows a user after five failures, twice as long after each further one, a minute at most', () => {
        const pauses = Array.from({ length: 16 }, (_, round) => {
            brake.failed('somebody', `10.0.0.${round}`)
            return brake.secondsLeft('somebody', '192.0.2.1')
        })
        expect(pauses).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60])
    })

    it('counts a name in any case, and does not ask whether there is such a user', () => {
        fail(5, (round) => (round % 2 ? 'No.Body' : 'no.body'))
        expect(brake.secondsLeft('NO.BODY', '192.0.2.1')).toBe(1)
        expect(brake.secondsLeft('else', '192.0.2.1')).toBe(0)
    })

    it('slows an address after twenty failures of whatever users, ten seconds at most', () => {
        fail(19, (round) => `user ${round}`, '192.0.2.1')
        expect(brake.secondsLeft('else', '192.0.2.1')).toBe(0)
        fail(1, () => 'one more', '192.0.2.1')
        expect(brake.secondsLeft('else', '192.0.2.1')).toBe(1)
        fail(20, (round) => `user ${round}`, '192.0.2.1')
        expect(brake.secondsLeft('else', '192.0.2.1')).toBe(10)
        expect(brake.secondsLeft('else', '192.0.2.2')).toBe(0)
    })

    it('takes all addresses of this machine for one', () => {
        fail(20, (round) => `user ${round}`, '127.0.0.9')
        for (const address of ['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1']) {
            expect(brake.secondsLeft('else', address)).toBe(1)
        }
    })

    it('forgets a user by a success, an address only by time', () => {
        fail(20, () => 'somebody')
        brake.succeeded('somebody')
        expect(brake.secondsLeft('somebody', '192.0.2.1')).toBe(0)
        expect(brake.secondsLeft('somebody', '127.0.0.1')).toBe(1)
        now += 15 * 60_000
        expect(brake.secondsLeft('somebody', '127.0.0.1')).toBe(0)
    })
})
