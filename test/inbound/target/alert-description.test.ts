import { alertLink } from '../../../src/server/inbound/alert/alert'
import { alertFields, originFields } from '../../../src/server/inbound/target/incident/alert-description'
import { changeNote, endNote, replayNote } from '../../../src/server/inbound/target/incident/work-notes'
import {
    changedFields,
    isUntouched,
    rememberedFields,
    rememberFields,
} from '../../../src/server/inbound/target/incident/written-fields'
import { ended, started } from '../samples'

const LINK = 'https://admin.zdxcloud.net/zdx/admin/alerts/7276532158385666244'

describe('the columns of an incident', () => {
    it.each([
        ['High', '1'],
        ['Medium', '2'],
        ['Low', '3'],
    ])('severity %s gives impact and urgency %s and no priority', (severity, level) => {
        const fields = alertFields(started({ severity }), LINK, 'Zscaler ZDX')
        expect(fields).toMatchObject({ impact: level, urgency: level })
        expect(fields).not.toHaveProperty('priority')
    })

    it('leaves impact and urgency to the instance where the severity is unknown', () => {
        expect(alertFields(started({ severity: 'Odd' }), LINK, 'Zscaler ZDX')).not.toHaveProperty('impact')
    })

    it('describes the alert with link, UTC time, counts and marked criteria', () => {
        const criteria = {
            op: 'and',
            conditions: [
                { conditionString: '(A >= 1)', isHit: 1, stats: { min: 1, avg: 2, max: 3 } },
                { conditionString: '(B = 2)', isHit: 0, stats: 'steady' },
            ],
        }
        const { description } = alertFields(started({ criteria }), LINK, 'Zscaler ZDX')
        expect(description?.split('\n')).toEqual([
            'Alert: 7276532158385666244',
            `Link: ${LINK}`,
            'Rule: Dynamic Alerting Network',
            'Type: Network',
            'Severity: High',
            'Started: 2023-09-08 18:38:08 UTC',
            'Impacted: 1 devices, 1 geolocations, 1 departments, 1 operating system versions, 1 Zscaler locations',
            'Criteria, and (* triggered):',
            '- (A >= 1) * [min 1, avg 2, max 3]',
            '- (B = 2) [steady]',
            'Description: MTR latency is 513 ms for 1 device in 1 location',
        ])
    })

    it('never exceeds the lengths of the columns', () => {
        const conditions = Array.from({ length: 500 }, () => ({ conditionString: 'x'.repeat(100), isHit: 1 }))
        const fields = alertFields(
            started({ ruleName: 'r'.repeat(500), criteria: { conditions } }),
            LINK,
            'Zscaler ZDX',
        )
        expect(fields['short_description']).toHaveLength(160)
        expect(fields['description']).toHaveLength(4000)
    })

    it('carries the id unchanged, or its key where the column is too short', () => {
        expect(originFields('^ORactive=true', 'k', 'Zscaler ZDX')).toEqual({
            correlation_id: '^ORactive=true',
            correlation_display: 'Zscaler ZDX',
        })
        expect(originFields('x'.repeat(101), 'k', 'Zscaler ZDX')['correlation_id']).toBe('k')
    })

    it.each([
        [LINK, 'other.example.com', LINK],
        [undefined, 'portal.example.com', 'https://portal.example.com/zdx/admin/alerts/7276532158385666244'],
        [undefined, '', ''],
    ])('links to %s with portal %s as %s', (zdxUrl, portal, link) => {
        expect(alertLink(started({ zdxUrl }), portal)).toBe(link)
    })
})

describe('what was written before', () => {
    const before = { short_description: 'a', impact: '1', description: 'd'.repeat(500) }
    const kept = rememberedFields(rememberFields(before))

    it('finds the columns that changed, long ones too', () => {
        expect(changedFields(kept, before)).toEqual({})
        expect(changedFields(kept, { ...before, impact: '2' })).toEqual({ impact: '2' })
        const longer = { description: `${'d'.repeat(499)}e` }
        expect(changedFields(kept, longer)).toEqual(longer)
    })

    it('sees whether somebody else changed a column since', () => {
        expect(isUntouched(kept, 'impact', '1')).toBe(true)
        expect(isUntouched(kept, 'impact', '3')).toBe(false)
        expect(isUntouched(kept, 'description', 'd'.repeat(500))).toBe(true)
        expect(isUntouched(kept, 'description', 'mine')).toBe(false)
    })

    it('keeps little of a long value', () => {
        expect(rememberFields({ description: 'd'.repeat(4000) }).length).toBeLessThan(100)
    })
})

describe('notes', () => {
    it('shows old and new of short columns and only the name of long ones', () => {
        const note = changeNote(
            started({ severity: 'Medium' }),
            { impact: '1' },
            { impact: '2', description: 'd'.repeat(100) },
            'Zscaler ZDX',
            (_, value) => value,
        )
        expect(note).toContain('alert 7276532158385666244 has changed. Severity Medium; impacted: 1 devices')
        expect(note).toContain('- impact: 1 -> 2')
        expect(note).toContain('- description updated')
    })

    it.each([
        { changed: {} as Readonly<Record<string, string>>, note: 'was processed again without a change.' },
        { changed: { impact: '2' }, note: 'was processed again.\n- impact: 1 -> 2' },
    ])('does not say of a replay that the alert has changed: $note', ({ changed, note }) => {
        const display = 'Zscaler ZDX'
        expect(replayNote(started(), { impact: '1' }, changed, display, (_, value) => value)).toBe(
            `Zscaler ZDX alert 7276532158385666244 ${note}`,
        )
    })

    it('says how and when the alert ended', () => {
        expect(endNote(ended(), 'Zscaler ZDX')).toBe(
            'Zscaler ZDX alert 7276532158385666244 ended (ENDED_ON_RULE_DEL) at 2023-09-08 20:01:06 UTC.',
        )
    })
})
