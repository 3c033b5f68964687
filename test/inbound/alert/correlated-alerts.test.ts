import {
    knownMember,
    MAX_MEMBERS,
    type Member,
    type Members,
    membersText,
    othersOn,
    readMembers,
    withMember,
} from '../../../src/server/inbound/alert/correlated-alerts'
import type { KnownAlert } from '../../../src/server/inbound/alert/known-alert'
import { toMoment } from '../../../src/server/shared/time'

const ON: Member = {
    phase: 'started',
    fingerprint: '0123456789abcdef',
    time: toMoment(7, 50),
    start: toMoment(1_700_000_000),
    takenAt: 1_700_000_000,
    lateTime: '',
    repeats: 1,
    late: 2,
    isOwner: true,
}
const OVER: Member = { ...ON, phase: 'ended', isOwner: false }

const SHARED: KnownAlert = {
    phase: 'started',
    fingerprint: 'f',
    time: toMoment(9),
    start: toMoment(8),
    takenAt: 8,
    lateTime: toMoment(7),
    hasIncident: true,
    repeats: 5,
    late: 5,
    lastOutcome: 'updated',
    isSeen: true,
    isRelated: false,
    othersOn: 0,
}

function members(...rows: readonly [string, Member][]): Members {
    return new Map(rows)
}

describe('the alerts of a correlation key', () => {
    it('are kept in a column as they are, whatever their ids', () => {
        const all = members(['a"b\\', ON], ['é^x', OVER])
        expect([...readMembers(membersText(all))]).toEqual([...all])
        expect(readMembers('').size).toBe(0)
    })

    it('are read as a version wrote them that knew no start', () => {
        const [row] = readMembers('[["a",1,"f",1700000000,1,2,1]]')
        expect(row?.[1]).toMatchObject({ time: toMoment(1_700_000_000), start: '', takenAt: 0, lateTime: '' })
        const [none] = readMembers('[["a",0,"f",0,1,2,1]]')
        expect(none?.[1]).toMatchObject({ phase: 'ended', time: '' })
    })

    it('fit into the column, as many as are remembered, with long ids', () => {
        let all = members()
        for (let at = 0; at < MAX_MEMBERS; at++) {
            all = withMember(all, `${'x'.repeat(90)}${at}`, ON) ?? all
        }
        expect(membersText(all).length).toBeLessThanOrEqual(100_000)
        expect(all.size).toBe(MAX_MEMBERS)
    })

    it('never outgrow the column', () => {
        let all = members(['old', OVER])
        for (let at = 0; at < 110; at++) {
            all = withMember(all, `${'x'.repeat(990)}${at}`, ON) ?? all
        }
        expect(membersText(all).length).toBeLessThanOrEqual(100_000)
        expect(withMember(all, 'y'.repeat(1000), ON)).toBeNull()
    })

    it('forget those that ended longest ago, and never one that is on', () => {
        let all = members(['old', OVER], ['younger', OVER])
        for (let at = all.size; at < MAX_MEMBERS; at++) {
            all = withMember(all, String(at), ON) ?? all
        }
        all = withMember(all, 'next', ON) ?? all
        expect(all.has('old')).toBe(false)
        expect(all.has('younger')).toBe(true)
        all = withMember(all, 'last', ON) ?? all
        expect(withMember(all, 'one more', ON)).toBeNull()
        expect(withMember(all, 'last', OVER)?.get('last')?.phase).toBe('ended')
    })

    it('count who else is on', () => {
        expect(othersOn(members(['a', ON], ['b', ON], ['c', OVER]), 'a')).toBe(1)
    })

    it('are known one by one', () => {
        const all = members(['a', ON], ['b', OVER])
        const whole = `${ON.fingerprint}0000`
        expect(knownMember(SHARED, all, 'a', ['other', whole])).toMatchObject({
            phase: 'started',
            fingerprint: whole,
            time: toMoment(7, 50),
            start: toMoment(1_700_000_000),
            takenAt: 1_700_000_000,
            lateTime: '',
            repeats: 1,
            late: 2,
            isSeen: true,
            isRelated: false,
            othersOn: 0,
        })
        expect(knownMember(SHARED, all, 'a', ['else']).fingerprint).not.toBe('else')
        expect(knownMember(SHARED, all, 'b', [whole])).toMatchObject({ phase: 'ended', isRelated: true, othersOn: 1 })
        expect(knownMember(SHARED, all, 'c', [whole])).toMatchObject({
            isSeen: false,
            fingerprint: '',
            lateTime: '',
            othersOn: 1,
        })
    })
})
