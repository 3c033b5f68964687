import { type Slot, stormTurn } from '../../../src/server/inbound/decision/storm-limit'

function slots(...rows: readonly [number: number, until: number][]): Slot[] {
    return rows.map(([number, until]) => ({ number, until, incidentId: `i${number}` }))
}

describe('the storm limit', () => {
    it.each([
        ['lets the first through', [], 2, { kind: 'free', number: 1 }],
        ['lets the last of the limit through', slots([1, 200]), 2, { kind: 'free', number: 2 }],
        ['holds the next', slots([2, 210], [1, 200]), 2, { kind: 'surplus', incidents: ['i2', 'i1'] }],
        ['counts none that is over', slots([2, 210], [1, 100]), 2, { kind: 'free', number: 3 }],
        ['names only those that count', slots([9, 110], [8, 105]), 2, { kind: 'surplus', incidents: ['i9', 'i8'] }],
    ] as const)('%s', (_, newest, limit, turn) => {
        expect(stormTurn(newest, limit, 100)).toEqual(turn)
    })
})
