import { GUARDED_SYSTEM_METHODS } from '../../src/access/guarded-apis'
import { guardedValue } from '../../src/access/guarded-script'
import type { Session } from '../../src/access/session'

const NOW = Date.UTC(2026, 5, 15, 12, 30, 45)

const SESSION: Session = {
    userId: 'ab'.repeat(16),
    userName: 'abel.tuter',
    displayName: 'Abel Tuter',
    roles: new Set(['itil', 'public']),
    timeZone: 'America/New_York',
    language: 'en',
    authenticated: true,
    interactive: false,
    webServiceOnly: false,
}

const read = (script: string, session: Session = SESSION) => guardedValue(script, session, NOW)

describe('an expression of a client that is evaluated', () => {
    it.each([
        ['gs.getUserID()', SESSION.userId],
        ['  gs.getUserID() ; ', SESSION.userId],
        ['(gs.getUserID())', SESSION.userId],
        ['gs.userID()', SESSION.userId],
        ['gs.user_id()', SESSION.userId],
        ['gs.getUserName()', 'abel.tuter'],
        ['gs.getUserDisplayName()', 'Abel Tuter'],
        ['gs.hasRole("itil")', 'true'],
        ["gs.hasRole('admin,itil')", 'true'],
        ["gs.hasRole('admin')", 'false'],
        ['gs.isLoggedIn()', 'true'],
        ['gs.isInteractive()', 'false'],
        ['gs.beginningOfToday()', '2026-06-15 04:00:00'],
        ['gs.endOfLastMonth()', '2026-06-01 03:59:59'],
        ['gs.daysAgoStart(7)', '2026-06-08 04:00:00'],
        ["gs.daysAgoStart('7')", '2026-06-08 04:00:00'],
        ['gs.daysAgo(-1)', '2026-06-16 12:30:45'],
        ['gs.hoursAgo(+2)', '2026-06-15 10:30:45'],
        ['gs.yearsAgo(1)', '2025-01-01 05:00:00'],
        ['gs.yesterday()', '2026-06-14 12:30:45'],
        ["gs.dateGenerate('2015-10-07','00:00:00')", '2015-10-07 04:00:00'],
        ['gs.dateGenerate("2015-10-07", "end")', '2015-10-08 03:59:59'],
    ])('%s is %s', (script, expected) => {
        expect(read(script)).toEqual({ ok: expected })
    })

    it('as the user who asks', () => {
        const admin = { ...SESSION, userId: 'c'.repeat(32), roles: new Set(['admin']), timeZone: 'UTC' }
        expect(read('gs.getUserID()', admin)).toEqual({ ok: admin.userId })
        expect(read("gs.hasRole('anything')", admin)).toEqual({ ok: 'true' })
        expect(read('gs.beginningOfToday()', admin)).toEqual({ ok: '2026-06-15 00:00:00' })
    })
})

const NOT_BUILT = /is not built in this local instance$/
const NOT_SUPPORTED = /is not an API that guarded script supports$/
const NO_SYNTAX = /is not syntax that guarded script supports$/
const ARGUMENTS = /does not have the arguments that the method takes$/

describe('an expression of a client that is rejected', () => {
    it.each<readonly [why: string, reason: RegExp, scripts: readonly string[]]>([
        [
            'no method that guarded script permits',
            NOT_SUPPORTED,
            [
                "gs.setProperty('a', 'b')",
                "gs.getProperty('a')",
                'gs.log(1)',
                "gs.eventQueue('a')",
                'gs.weeksAgo(1)',
                'gs.yearsAgoStart(1)',
                'gs.constructor()',
                'gs.toString()',
                'gs.__proto__()',
                'gs.hasOwnProperty("a")',
            ],
        ],
        [
            'permitted there and not built here',
            NOT_BUILT,
            [
                'gs.generateGUID()',
                "gs.getMessage('a')",
                'gs.now()',
                'gs.nowDateTime()',
                'gs.datePart("dayofweek","monday","EE")',
                'gs.beginningOfLast2Hours()',
                'gs.beginningOfDay()',
                'gs.getUser().getEmail()',
                'gs.daysAgo(gs.daysAgo(1))',
                'gs.daysAgo(1 + 1)',
                'gs.daysAgo([7])',
                'gs["getUserID"]()',
                'gs.getUserID',
                'getMyGroups()',
                "'active=true^' + getGroupQualifier()",
                'new MyAppUtils().getAccountToFilter(current)',
                "new GlideRecord('sys_user').deleteMultiple()",
                '5',
                "'text'",
                'current.caller_id',
                'gs.getUserID() ? 1 : 2',
                'gs.getUserID() && gs.log(1)',
                "''.constructor.constructor('return process')()",
                'eval("1")',
                'global.gs.getUserID()',
            ],
        ],
        [
            'other arguments than the method takes',
            ARGUMENTS,
            [
                'gs.getUserID(1)',
                'gs.hasRole()',
                'gs.daysAgo()',
                'gs.daysAgo(1.5)',
                "gs.daysAgo('a')",
                'gs.daysAgo(null)',
                'gs.daysAgo(1, 2)',
                'gs.beginningOfToday(1)',
                "gs.dateGenerate('2015-10-07')",
                "gs.dateGenerate('soon', 'start')",
            ],
        ],
        [
            'syntax that guarded script has not',
            NO_SYNTAX,
            [
                'var a = 1',
                'a = 1',
                'gs = {}',
                'gs.getUserID = 1',
                'a++',
                'if (1) gs.getUserID()',
                '{ gs.getUserID() }',
                'gs.getUserID(), gs.log(1)',
                '(function () { gs.log(1) })()',
                '(() => gs.log(1))()',
                'function f() {}',
                'gs?.getUserID()',
                'gs.getUserID?.()',
                'gs.hasRole(`itil`)',
                'gs.hasRole(/a/)',
                'gs.daysAgo(1n)',
                'gs.daysAgo(...[1])',
                '({ a: gs.log(1) })',
                'delete gs.getUserID',
                'void gs.getUserID()',
                'this.gs.getUserID()',
                'class A {}',
                ';',
            ],
        ],
        [
            'more or less than one expression',
            /^Guarded script takes a single expression, not [0-9]+$/,
            ['', ' ', '// nothing', 'gs.getUserID();gs.getUserID()', 'gs.getUserID()\ngs.log(1)'],
        ],
        [
            'text that is no script',
            /\(\d+:\d+\)$/,
            ['evil(', 'gs.getUserID()@javascript:evil()', 'gs.daysAgo(07)x', 'await gs.getUserID()', ')'],
        ],
        ['too long', /longer than 1000 characters/, [`gs.hasRole('${'a'.repeat(1000)}')`, '('.repeat(100_000)]],
    ])('%s', (_, reason, scripts) => {
        for (const script of scripts) {
            expect([script, read(script)]).toEqual([script, { refused: expect.stringMatching(reason) as string }])
        }
    })

    it('deep nesting ends in a rejection, not in the end of the stack', () => {
        expect(read(`${'('.repeat(499)}gs.getUserID()${')'.repeat(480)}`)).toHaveProperty('refused')
        expect(read('['.repeat(1000))).toHaveProperty('refused')
    })
})

it('every method of the list is evaluated or rejected by its name, whatever it is called with', () => {
    expect(GUARDED_SYSTEM_METHODS.size).toBe(139)
    for (const name of GUARDED_SYSTEM_METHODS) {
        const outcomes = ['', '1', "'itil'", "'2015-10-07','start'"].map((parameters) =>
            read(`gs.${name}(${parameters})`),
        )
        for (const outcome of outcomes) {
            if ('refused' in outcome) {
                expect(outcome.refused).toContain(`gs.${name}(`)
            } else {
                expect(outcome.ok).not.toBe('')
            }
        }
    }
})
