import type { ClaimTable, StoredClaim } from '../../../src/server/platform/line/claims'
import type { Line, LineServices } from '../../../src/server/platform/line/line'
import type { LineItem, LinePlace } from '../../../src/server/platform/line/line-item'

/** What waits in the made-up line: letters to recipients in towns. A later edition of a letter replaces an earlier one. */
export interface Letter extends LineItem {
    readonly isEdition: boolean
}

/** A letter with its body. */
export interface OpenedLetter {
    readonly id: string
    readonly body: string
}

type Row = { -readonly [column in keyof Letter]: Letter[column] } & { body: string; state: string }

/** Thrown by every write of a processor that was killed. */
export const KILLED = 'killed'

/** Claims in memory, with a unique key of line and number. */
export class MemoryClaims implements ClaimTable {
    readonly rows: { id: string; line: string; number: number; until: number; result: string; purpose: string }[] = []

    constructor(private readonly step: () => void = () => undefined) {}

    readonly readNewest = (line: string, count: number): readonly StoredClaim[] =>
        this.of(line)
            .sort((one, other) => other.number - one.number)
            .slice(0, count)

    readonly countValid = (line: string, now: number): number => this.of(line).filter(({ until }) => until > now).length

    readonly insert: ClaimTable['insert'] = ({ line, purpose }, { number, until, result }) => {
        this.step()
        if (this.of(line).some((row) => row.number === number)) {
            return null
        }
        const id = String(this.rows.length)
        this.rows.push({ id, line, number, until, result, purpose })
        return id
    }

    readonly end = (id: string, now: number): void => {
        this.step()
        this.rows.filter((row) => row.id === id).forEach((row) => (row.until = Math.floor(now)))
    }

    private of(line: string) {
        return this.rows.filter((row) => row.line === line)
    }
}

/** The post office: letters in memory, a clock that is set by hand, and what each town has received. */
export class PostOffice {
    now = 1_700_000_000
    /** Letters as they arrived, in order. */
    readonly arrived: string[] = []
    readonly reports: string[] = []
    /** Bodies that were read. */
    opened = 0
    /** Writes so far, and the one at which the processor is killed. */
    steps = 0
    killAt = Infinity
    /** What happens when a letter arrives, before it is settled; an error is a failed attempt. */
    onArrival: (letter: OpenedLetter) => void = () => undefined
    readonly claims = new MemoryClaims(() => this.step())
    private readonly rows = new Map<string, Row>()

    /** Stores a letter. */
    post(id: string, key: string, changes: Partial<Letter> = {}): void {
        const number = [...this.rows.values()].filter((row) => row.key === key).length + 1
        const counted = { attempts: 0, endedAttempts: 0, dueAt: 0, group: 'town', isLeft: false, isEdition: true }
        this.rows.set(id, {
            id,
            key,
            number,
            storedAt: this.now,
            ...counted,
            ...changes,
            body: `Dear ${id}`,
            state: 'waits',
        })
    }

    row(id: string): Row {
        const row = this.rows.get(id)
        if (!row) {
            throw new Error(`There is no letter ${id}`)
        }
        return row
    }

    /** The state of every letter, by id. */
    get states(): Readonly<Record<string, string>> {
        return Object.fromEntries([...this.rows.values()].map(({ id, state }) => [id, state]))
    }

    /** The line of this office as one processor has it. */
    line(changes: Partial<Line<Letter, LinePlace, OpenedLetter, string>['rules']> = {}) {
        const services: LineServices = {
            claims: this.claims,
            hashKey: (...parts) => JSON.stringify(parts),
            newId: () => 'processor',
            now: () => this.now,
            chance: () => 0.5,
        }
        const line: Line<Letter, LinePlace, OpenedLetter, string> = {
            name: 'letters',
            rules: {
                owner: null,
                mayPass: (one, before) => one.isEdition && before.isEdition,
                claims: 'each key',
                claimSeconds: 30,
                maxPerGroup: 2,
                attempts: { maxEnded: 3, maxOpen: 4, delays: [5, 300], spread: 0 },
                maxPerCall: 25,
                ...changes,
            },
            services,
            store: {
                waiting: (key) => this.waiting().filter((row) => row.key === key),
                allWaiting: () => this.waiting(),
                begin: ({ id }) => {
                    const row = this.row(id)
                    if (row.state !== 'waits') {
                        return null
                    }
                    this.step()
                    row.attempts++
                    this.opened++
                    return { id, body: row.body }
                },
                fail: ({ id }, ended, _, retryAt) => {
                    this.step()
                    const row = this.row(id)
                    row.endedAttempts = ended
                    row.dueAt = retryAt ?? 0
                    row.state = retryAt === null ? 'dead' : 'waits'
                },
                giveUp: ({ id }) => this.settle(id, 'dead'),
                leave: () => undefined,
                settledByOthers: (id) => this.row(id).state,
            },
            readPlace: () => null,
            apply: (letter, _, { mayWrite, overtaken }) => {
                overtaken.forEach(({ id }) => this.settle(id, `superseded by ${letter.id}`))
                if (!mayWrite()) {
                    return null
                }
                this.step()
                this.arrived.push(letter.id)
                this.onArrival(letter)
                return this.settle(letter.id, 'delivered')
            },
            resume: () => null,
            settle: () => null,
            report: (key, error) => this.reports.push(`${key}: ${String(error)}`),
        }
        return line
    }

    private settle(id: string, state: string): string {
        this.step()
        this.row(id).state = state
        return state
    }

    private step(): void {
        this.steps++
        if (this.steps >= this.killAt) {
            throw new Error(KILLED)
        }
    }

    private waiting(): Letter[] {
        return [...this.rows.values()]
            .filter(({ state }) => state === 'waits')
            .map(({ body: _body, state: _state, ...letter }) => ({ ...letter }))
    }
}
