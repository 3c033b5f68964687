import { isNeeded } from '../../src/server/inbound/alert/retention'
import { cutOff, readRetention } from '../../src/server/upkeep/retention'

describe('a retention property', () => {
    it.each([
        ['', 30, false],
        ['  ', 30, false],
        ['0', 0, false],
        ['7', 7, false],
        [' 45 ', 45, false],
        ['36500', 36500, false],
        ['36501', 30, true],
        ['-1', 30, true],
        ['1.5', 30, true],
        ['1e3', 30, true],
        ['0x10', 30, true],
        ['for ever', 30, true],
        ['99999999999999999999', 30, true],
    ])('%j means %i days, invalid: %s', (text, days, isInvalid) => {
        expect(readRetention(text, 30)).toEqual({ days, isInvalid })
    })

    it('counts back in UTC', () => {
        expect(cutOff(30, Date.UTC(2026, 2, 31, 2, 37, 0))).toBe('2026-03-01 02:37:00')
        expect(cutOff(36500, Date.UTC(2026, 0, 1))).toMatch(/^1926-/)
    })
})

describe('an old ended alert', () => {
    it.each([
        [{ hasMessage: false, incident: 'none', generation: 0 }, false],
        [{ hasMessage: false, incident: 'none', generation: 2 }, false],
        [{ hasMessage: false, incident: 'closed', generation: 1 }, false],
        [{ hasMessage: false, incident: 'closed', generation: 2 }, true],
        [{ hasMessage: false, incident: 'open', generation: 1 }, true],
        [{ hasMessage: true, incident: 'none', generation: 0 }, true],
        [{ hasMessage: true, incident: 'closed', generation: 1 }, true],
    ] as const)('%j is needed: %s', (alert, needed) => {
        expect(isNeeded(alert)).toBe(needed)
    })
})
