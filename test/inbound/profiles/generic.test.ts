import { genericProblems } from '../../../src/server/settings/source/generic-source'
import { toMoment } from '../../../src/server/shared/time'
import { readAlert, readBody } from '../samples'

const COLUMNS = {
    path_id: 'check.id',
    path_state: 'check.state',
    path_severity: 'check.level',
    path_title: 'check.name',
    path_time: 'at',
    path_link: 'links.0.href',
    words_started: 'down, Degraded',
    words_ended: 'up',
    words_high: 'p1,p2',
    words_medium: 'p3',
    words_low: 'p4, p5',
}

const BODY = {
    check: { id: 'c-1', state: 'DOWN', level: 'P2', name: 'Checkout' },
    at: '2026-11-22T00:00:00Z',
    links: [{ href: 'https://checks.example.com/c-1' }],
}

const START = Date.UTC(2026, 10, 22) / 1000

describe('the generic profile', () => {
    it('reads what the paths name', () => {
        expect(readAlert('generic', BODY, COLUMNS)).toMatchObject({
            id: 'c-1',
            phase: 'started',
            status: 'DOWN',
            severity: 'high',
            severityText: 'P2',
            title: 'Checkout',
            createdAt: toMoment(START),
            endedAt: null,
            link: 'https://checks.example.com/c-1',
            mayRecur: true,
            remarks: [],
        })
    })

    it('ends at its time', () => {
        expect(readAlert('generic', { ...BODY, check: { ...BODY.check, state: 'up' } }, COLUMNS)).toMatchObject({
            phase: 'ended',
            endedAt: toMoment(START),
        })
    })

    it.each([
        { at: START, zone: 'UTC', moment: toMoment(START) },
        { at: String(START), zone: 'UTC', moment: toMoment(START) },
        { at: `${START}.25`, zone: 'UTC', moment: toMoment(START, 250_000_000) },
        { at: START * 1000, zone: 'UTC', moment: toMoment(START) },
        { at: '2026-11-22T02:00:00+02:00', zone: 'UTC', moment: toMoment(START) },
        { at: '2026-11-22T00:00:00.002+0000', zone: 'Europe/Berlin', moment: toMoment(START, 2_000_000) },
        { at: '2026-11-22 00:00:00', zone: 'UTC', moment: toMoment(START) },
        { at: '2026-11-22 01:00:00', zone: 'Europe/Berlin', moment: toMoment(START) },
        { at: 'soon', zone: 'UTC', moment: null },
        { at: '11/12/2026 01:00:00', zone: 'UTC', moment: null },
    ])('reads the time $at in $zone as $moment', ({ at, zone, moment }) => {
        const alert = readAlert('generic', { ...BODY, at }, { ...COLUMNS, time_zone: zone })
        expect(alert.createdAt).toBe(moment)
        expect(alert.remarks).toHaveLength(moment === null ? 1 : 0)
    })

    it('takes 0 for no time', () => {
        const alert = readAlert('generic', { ...BODY, at: 0 }, COLUMNS)
        expect([alert.createdAt, alert.remarks]).toEqual([null, []])
    })

    it.each(['*UNKNOWN*', '{EVENT.ID}', '$ALERT_ID', 'null', 'N/A', '-'])('refuses the id %s: not filled in', (id) => {
        const body = JSON.stringify({ ...BODY, check: { ...BODY.check, id } })
        expect(readBody('generic', body, COLUMNS)).toEqual({
            refused: 'unfilledId',
            values: { field: 'check.id', value: `"${id}"` },
        })
    })

    it.each<[string, object, string, string]>([
        ['no id', { ...BODY, check: { ...BODY.check, id: undefined } }, 'missingField', 'check.id'],
        ['no object where the path leads', { ...BODY, check: 'x' }, 'missingField', 'check.id'],
        ['an id that is a list', { ...BODY, check: { ...BODY.check, id: [] } }, 'wrongType', 'check.id'],
        ['no state', { ...BODY, check: { ...BODY.check, state: null } }, 'missingField', 'check.state'],
        ['a state without a word', { ...BODY, check: { ...BODY.check, state: 'odd' } }, 'badValue', 'check.state'],
        ['a title that is an object', { ...BODY, check: { ...BODY.check, name: {} } }, 'wrongType', 'check.name'],
    ])('refuses %s naming the path', (_, body, refused, field) => {
        expect(readBody('generic', JSON.stringify(body), COLUMNS)).toMatchObject({ refused, values: { field } })
    })

    it('refuses a body that is no object', () => {
        expect(readBody('generic', '[]', COLUMNS)).toMatchObject({ refused: 'notObject' })
    })

    it('says which path led to nothing, and which severity and link it does not take', () => {
        const check = { ...BODY.check, level: 'p9', name: undefined }
        const { remarks } = readAlert('generic', { ...BODY, check, links: [{ href: 'javascript:x' }] }, COLUMNS)
        expect(remarks.join('\n')).toMatch(
            /check.level "p9"[^]*There is no value at check.name[^]*links.0.href is not a web/,
        )
    })

    it('needs id and state only, and takes numbers, true and false as words', () => {
        const columns = { path_id: 'id', path_state: 'firing', words_started: 'true', words_ended: 'false' }
        expect(readAlert('generic', { id: 7, firing: true }, columns)).toMatchObject({ id: '7', phase: 'started' })
        expect(readAlert('generic', { id: 7, firing: false }, columns)).toMatchObject({ phase: 'ended', remarks: [] })
    })

    it('follows a name that holds a dot', () => {
        const columns = { ...COLUMNS, path_title: 'host\\.name' }
        expect(readAlert('generic', { ...BODY, 'host.name': 'web-1' }, columns).title).toBe('web-1')
    })
})

describe('the settings of the generic profile', () => {
    it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
        ['are complete', {}, []],
        ['lack the id', { path_id: '' }, ['ZDX-210: Path of the id']],
        ['lack the state', { path_state: ' ' }, ['ZDX-210: Path of the state']],
        [
            'lack words',
            { words_started: ',', words_ended: '' },
            ['ZDX-210: Words for started', 'ZDX-210: Words for ended'],
        ],
        [
            'lack words of severities',
            { words_high: '', words_medium: '', words_low: '' },
            ['ZDX-210: Words for severity'],
        ],
        ['have two dots', { path_title: 'a..b' }, ['ZDX-211: Path of the title is a..b']],
        ['end with a dot', { path_link: 'a.' }, ['ZDX-211: Path of the link']],
        ['have a backslash before a letter', { path_time: 'a\\b' }, ['ZDX-211: Path of the time']],
        ['say one word twice', { words_ended: 'UP, Down' }, ['ZDX-212: down is in Words for started and in Words']],
        ['give one word two severities', { words_low: 'p3' }, ['ZDX-212: p3 is in Words for severity Medium']],
    ])('%s', (_, changes, begin) => {
        const columns: Readonly<Record<string, string>> = { ...COLUMNS, ...changes }
        const problems = genericProblems((column) => columns[column] ?? '')
        expect(problems.map((problem, at) => problem.slice(0, begin[at]?.length))).toEqual(begin)
    })
})
