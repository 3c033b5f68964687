import { claimNext } from '../../../src/server/platform/line/claims'
import { sweepLine, type SweepRuns } from '../../../src/server/platform/line/sweep-line'
import { workKey, workOthers } from '../../../src/server/platform/line/work-line'
import { MemoryClaims, PostOffice } from './made-up-line'

const RULES = { maxKeys: 500, budgetSeconds: 45, maxDeaths: 2 }

/** Runs of a sweep that remember in memory how many did not come to their end. */
class Runs implements SweepRuns {
    open = false
    deaths = 0
    rested = 0

    readonly begin = (): number => {
        this.deaths = this.open ? this.deaths + 1 : 0
        this.open = true
        return this.deaths
    }
    readonly end = (): void => {
        this.open = false
    }
    readonly rest = (): void => {
        this.rested++
    }
}

function throwError(text: string): never {
    throw new Error(text)
}

function sweep(office: PostOffice, runs = new Runs()): void {
    sweepLine(office.line(), runs, RULES)
}

describe('a line without a place, with due times, overtaking and a limit per group', () => {
    it('applies what waits at once, in the order of the numbers of each key', () => {
        const office = new PostOffice()
        office.post('a1', 'a', { isEdition: false })
        office.post('b1', 'b', { isEdition: false })
        office.post('a2', 'a', { isEdition: false })
        sweep(office)
        expect(office.arrived).toEqual(['a1', 'a2', 'b1'])
    })

    it('reads one body for each attempt, and none to look', () => {
        const office = new PostOffice()
        office.post('later', 'a', { dueAt: office.now + 60 })
        sweep(office)
        workOthers(office.line(), 'a')
        expect(office.opened).toBe(0)
        office.now += 60
        sweep(office)
        expect(office.opened).toBe(1)
    })

    it('tries again when it is due, with the delays of its owner, and gives up after the last attempt', () => {
        const office = new PostOffice()
        office.onArrival = () => {
            throw new Error('nobody at home')
        }
        office.post('a1', 'a')
        const attemptsAfter = (seconds: number): number => {
            office.now += seconds
            sweep(office)
            return office.row('a1').attempts
        }
        expect([0, 4, 1, 299, 1, 999].map(attemptsAfter)).toEqual([1, 1, 2, 2, 3, 3])
        expect(office.states).toEqual({ a1: 'dead' })
    })

    it('lets a later edition pass one that waits, which is superseded; the head blocks what is no edition', () => {
        const office = new PostOffice()
        const later = office.now + 60
        office.post('a1', 'a', { dueAt: later })
        office.post('a2', 'a')
        office.post('b1', 'b', { dueAt: later, isEdition: false })
        office.post('b2', 'b')
        sweep(office)
        expect(office.states).toEqual({ a1: 'superseded by a2', a2: 'delivered', b1: 'waits', b2: 'waits' })
        office.now = later
        sweep(office)
        expect(office.arrived).toEqual(['a2', 'b1', 'b2'])
    })

    it('lets nothing pass a letter that is under way, from another processor', () => {
        const office = new PostOffice()
        office.post('a1', 'a')
        office.onArrival = ({ id }) => {
            if (id === 'a1') {
                office.post('a2', 'a')
                workKey(office.line(), 'a', null, { takesDoubtful: true })
                expect(office.arrived).toEqual(['a1'])
            }
        }
        sweep(office)
        expect(office.arrived).toEqual(['a1', 'a2'])
    })

    /** The line as a processor has it that another one overtakes between its look and its claim. */
    const overtaken = (office: PostOffice, rules: Parameters<PostOffice['line']>[0] = {}) => {
        const line = office.line(rules)
        const { claims } = line.services
        let isFirst = true
        const readNewest: typeof claims.readNewest = (name, count) => {
            if (isFirst) {
                isFirst = false
                workOthers(office.line(rules), 'a')
            }
            return claims.readNewest(name, count)
        }
        return { ...line, services: { ...line.services, claims: { ...claims, readNewest } } }
    }

    it.each([
        ['delivered', () => undefined],
        ['waits', () => throwError('nobody at home')],
    ])(
        'looks again after it has claimed a key: what another processor tried meanwhile is not tried twice (%s)',
        (state, arrival) => {
            const office = new PostOffice()
            office.onArrival = arrival
            office.post('a1', 'a')
            workOthers(overtaken(office), 'a')
            expect(office.arrived).toEqual(['a1'])
            expect(office.row('a1')).toMatchObject({ attempts: 1, state })
        },
    )

    it('counts the errors of two processors that try the same letter one after the other', () => {
        const office = new PostOffice()
        office.onArrival = () => throwError('nobody at home')
        office.post('a1', 'a')
        workOthers(overtaken(office, { attempts: { maxEnded: 3, maxOpen: 4, delays: [], spread: 0 } }), 'a')
        expect(office.row('a1')).toMatchObject({ attempts: 2, endedAttempts: 2, state: 'waits' })
    })

    it('applies at most so many of a group at a time, over all processors; other groups go on', () => {
        const office = new PostOffice()
        const keys = ['a', 'b', 'c', 'd']
        keys.forEach((key) => office.post(`${key}1`, key))
        office.post('far', 'e', { group: 'other town' })
        let [underWay, most] = [0, 0]
        office.onArrival = () => {
            underWay++
            most = Math.max(most, underWay)
            ;[...keys, 'e'].forEach((key) => workOthers(office.line(), key))
            underWay--
        }
        sweep(office)
        expect(new Set(office.arrived)).toEqual(new Set(['a1', 'b1', 'c1', 'd1', 'far']))
        // Two of the town and the one of the other town.
        expect(most).toBe(3)
    })

    it('does not look at further keys of a group that is found full', () => {
        const office = new PostOffice()
        const busy = office.line().services.hashKey('line', 'letters', 'group', 'town')
        const request = { line: busy, purpose: 'group', item: '', owner: 'others', seconds: 60 }
        claimNext(office.claims, request, 2, office.now)
        claimNext(office.claims, request, 2, office.now)
        const before = office.steps
        Array.from({ length: 50 }, (_, at) => office.post(`l${at}`, `k${at}`))
        sweep(office)
        expect(office.arrived).toEqual([])
        expect(office.steps).toBe(before)
        office.now += 61
        sweep(office)
        expect(office.arrived).toHaveLength(50)
    })

    it('frees key and group at the end of a turn, also of one that fails', () => {
        const office = new PostOffice()
        office.onArrival = ({ id }) => {
            if (id === 'a1') {
                throw new Error('nobody at home')
            }
        }
        office.post('a1', 'a')
        office.post('b1', 'b')
        sweep(office)
        expect(office.claims.rows.filter(({ until }) => until > office.now)).toEqual([])
        expect(office.states).toEqual({ a1: 'waits', b1: 'delivered' })
    })

    it('gives up what began and never ended too often', () => {
        const office = new PostOffice()
        office.post('a1', 'a', { attempts: 4 })
        sweep(office)
        expect(office.states).toEqual({ a1: 'dead' })
        expect(office.opened).toBe(0)
    })
})

describe('a processor of such a line that is killed before any one of its writes', () => {
    const story = (killAt: number): PostOffice => {
        const office = new PostOffice()
        office.killAt = killAt
        office.post('a1', 'a', { isEdition: false })
        office.post('a2', 'a')
        office.post('a3', 'a')
        office.post('b1', 'b')
        office.post('c1', 'c')
        return office
    }
    const all = story(Infinity)
    sweep(all)
    const steps = Array.from({ length: all.steps }, (_, at) => at + 1)

    it('has as many writes as there are tests below', () => {
        expect(steps.length).toBeGreaterThan(20)
        expect(all.states).toEqual({
            a1: 'delivered',
            a2: 'superseded by a3',
            a3: 'delivered',
            b1: 'delivered',
            c1: 'delivered',
        })
    })

    it.each(steps)(
        'before write %d: all is delivered in the end, in order, twice at most what was under way',
        (killAt) => {
            const office = story(killAt)
            const runs = new Runs()
            sweep(office, runs)
            // The process is started again; its claims run out.
            office.killAt = Infinity
            for (let minute = 0; minute < 4; minute++) {
                office.now += 60
                sweep(office, runs)
            }
            expect(Object.values(office.states).filter((state) => state === 'waits')).toEqual([])
            expect(office.states).toMatchObject({ a1: 'delivered', a3: 'delivered', b1: 'delivered', c1: 'delivered' })
            const ofA = office.arrived.filter((id) => id.startsWith('a'))
            expect(ofA).toEqual([...ofA].sort())
            expect(office.arrived.length - new Set(office.arrived).size).toBeLessThanOrEqual(1)
        },
    )
})

describe('claims', () => {
    const NOW = 1000.5
    const request = { line: 'l', purpose: 'p', item: '', owner: 'o', seconds: 60 }

    it.each([
        { limit: 1, granted: [true, false, false] },
        { limit: 2, granted: [true, true, false] },
    ])('are valid $limit at a time', ({ limit, granted }) => {
        const table = new MemoryClaims()
        expect(granted.map(() => claimNext(table, request, limit, NOW) !== null)).toEqual(granted)
    })

    it('run out, and the next has the next number', () => {
        const table = new MemoryClaims()
        expect(claimNext(table, request, 1, NOW)).toEqual({ id: '0', number: 1, until: 1060 })
        expect(claimNext(table, request, 1, 1059.9)).toBeNull()
        expect(claimNext(table, request, 1, 1060)).toMatchObject({ number: 2, until: 1120 })
    })

    it('that end early free their right, whatever their number', () => {
        const table = new MemoryClaims()
        const first = claimNext(table, request, 2, NOW)
        claimNext(table, request, 2, NOW)
        table.end(first?.id ?? '', NOW)
        expect(claimNext(table, request, 2, NOW)).toMatchObject({ number: 3 })
        expect(claimNext(table, request, 2, NOW)).toBeNull()
    })

    it.each([1, 2, 3])('are %d at most when processors come in between any two steps of each other', (limit) => {
        const table = new MemoryClaims()
        let depth = 0
        const between = <T>(result: T): T => {
            if (depth < 4) {
                depth++
                claimNext(interleaved, request, limit, NOW)
                depth--
            }
            return result
        }
        const interleaved: typeof table = Object.assign(Object.create(table) as typeof table, {
            readNewest: (line: string, count: number) => between(table.readNewest(line, count)),
            countValid: (line: string, now: number) => between(table.countValid(line, now)),
            insert: table.insert,
        })
        Array.from({ length: 3 }, () => claimNext(interleaved, request, limit, NOW))
        expect(table.countValid('l', NOW)).toBe(limit)
    })

    it('of different lines do not meet', () => {
        const table = new MemoryClaims()
        expect(claimNext(table, request, 1, NOW)).not.toBeNull()
        expect(claimNext(table, { ...request, line: 'other' }, 1, NOW)).not.toBeNull()
    })
})
