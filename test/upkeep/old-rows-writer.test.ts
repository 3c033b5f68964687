import { MESSAGE_RETENTION } from '../../src/server/inbound/messages/retention'
import { runBatches } from '../../src/server/upkeep/batch-state'
import { deleteBatch } from '../../src/server/upkeep/old-rows-writer'

/** Characters of the largest body that a message may have (fluent/inbound/message.now.ts). */
const LARGEST_BODY = 4_000_000

/** Characters that one query may read, as each is two bytes and a worker has some hundred megabytes. */
const MAX_READ = 40_000_000

/** The rows of the one table of this test, and how many characters a query has read at most. */
const mockStored = { ids: [] as string[], mostRead: 0 }

/** A GlideRecord as the platform has it: a query reads its rows whole, whatever is asked of them afterwards. */
class MockRecord {
    private limit = Infinity
    private rows: readonly string[] = []
    private at = -1

    addQuery(): { addOrCondition: () => void } {
        return { addOrCondition: () => undefined }
    }

    orderBy(): void {}

    setLimit(limit: number): void {
        this.limit = limit
    }

    query(): void {
        this.rows = mockStored.ids.slice(0, this.limit)
        mockStored.mostRead = Math.max(mockStored.mostRead, this.rows.length * LARGEST_BODY)
    }

    next(): boolean {
        return ++this.at < this.rows.length
    }

    get(_column: string, id: string): boolean {
        this.rows = [id]
        this.at = 0
        return mockStored.ids.includes(id)
    }

    getUniqueValue(): string {
        return this.rows[this.at] ?? ''
    }

    getValue(): string {
        return '2026-01-01 00:00:00'
    }

    deleteRecord(): boolean {
        mockStored.ids = mockStored.ids.filter((id) => id !== this.getUniqueValue())
        return true
    }
}

// The mock is made before the class: it is looked up when a record is opened. Virtual, as the package holds types only and
// jest's resolver, which several test files share, must not remember that it could not find it.
jest.mock(
    '@servicenow/glide',
    () => ({
        get GlideRecord() {
            return MockRecord
        },
    }),
    { virtual: true },
)

describe('old rows', () => {
    const before = '2026-02-01 00:00:00'

    beforeEach(() => {
        mockStored.ids = Array.from({ length: 233 }, (_, at) => at.toString(16).padStart(32, '0'))
        mockStored.mostRead = 0
    })

    it('that may be large are all deleted, and so few are read at a time that memory holds them', () => {
        const total = runBatches(
            (after) => deleteBatch(MESSAGE_RETENTION, [], before, after),
            1,
            () => 0,
        )
        expect(total).toEqual({ done: 233, refused: 0, isComplete: true })
        expect(mockStored.ids).toEqual([])
        expect(mockStored.mostRead).toBeLessThanOrEqual(MAX_READ)
    })

    it('that are small are read in larger batches', () => {
        const rule = { ...MESSAGE_RETENTION, batchSize: 200 }
        expect(deleteBatch(rule, [], before, null)).toMatchObject({ done: 200, isFull: true })
    })
})
