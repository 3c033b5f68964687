import { type Batch, type Place, runBatches } from '../../src/server/upkeep/batch-state'

const place = (id: string): Place => ({ time: '2026-01-01 00:00:00', id })

/** Gives one batch after another and notes behind which place each was asked for. */
function scripted(batches: readonly Batch[]): { batch: (after: Place | null) => Batch; asked: (string | null)[] } {
    const asked: (string | null)[] = []
    const batch = (after: Place | null): Batch => {
        asked.push(after?.id ?? null)
        const next = batches[asked.length - 1]
        if (!next) {
            throw new Error('asked for one batch too many')
        }
        return next
    }
    return { batch, asked }
}

describe('batches', () => {
    it('go on behind the last row until one is not full', () => {
        const { batch, asked } = scripted([
            { done: 2, refused: 0, last: place('b'), isFull: true },
            { done: 0, refused: 2, last: place('d'), isFull: true },
            { done: 1, refused: 0, last: place('e'), isFull: false },
        ])
        expect(runBatches(batch, 10, () => 0)).toEqual({ done: 3, refused: 2, isComplete: true })
        expect(asked).toEqual([null, 'b', 'd'])
    })

    it('end at the deadline and say that rows are left', () => {
        const { batch, asked } = scripted([
            { done: 2, refused: 0, last: place('b'), isFull: true },
            { done: 2, refused: 0, last: place('d'), isFull: true },
        ])
        let now = 4
        expect(runBatches(batch, 10, () => (now += 3))).toEqual({ done: 4, refused: 0, isComplete: false })
        expect(asked).toHaveLength(2)
    })

    it('run once even when the time is up already', () => {
        const { batch } = scripted([{ done: 2, refused: 0, last: place('b'), isFull: true }])
        expect(runBatches(batch, 0, () => 1)).toEqual({ done: 2, refused: 0, isComplete: false })
    })

    it('end where there is nothing', () => {
        const { batch } = scripted([{ done: 0, refused: 0, last: null, isFull: false }])
        expect(runBatches(batch, 0, () => 1)).toEqual({ done: 0, refused: 0, isComplete: true })
    })
})
