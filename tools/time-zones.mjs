/**
 * Writes src/server/shared/zone-table.ts from the time zone database of this machine (zic's output, /usr/share/zoneinfo):
 * for each zone the rule that is in force from now on, which the last line of its file says in the notation of POSIX.
 * Run it when a country changes its clocks; a test compares the table with the zones of Node.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

const DATABASE = '/usr/share/zoneinfo'
const LEFT_OUT = ['posix', 'right', 'posixrules', 'Factory', 'localtime']
const WIDTH = 74

/**
 * @param {string} [directory]
 * @returns {string[]}
 */
function listZones(directory = '') {
    return readdirSync(join(DATABASE, directory)).flatMap((name) => {
        const path = directory === '' ? name : `${directory}/${name}`
        if (LEFT_OUT.includes(path)) {
            return []
        }
        if (statSync(join(DATABASE, path)).isDirectory()) {
            return listZones(path)
        }
        return readFileSync(join(DATABASE, path)).subarray(0, 4).toString() === 'TZif' ? [path] : []
    })
}

const NAME = '(?:<[^>]+>|[A-Za-z]+)'
const CLOCK = '([+-]?\\d+(?::\\d+)?)'
const RULE = new RegExp(`^${NAME}${CLOCK}(?:${NAME}${CLOCK}?,M([\\d.]+)(?:/${CLOCK})?,M([\\d.]+)(?:/${CLOCK})?)?$`)

/** @param {string} clock */
function toMinutes(clock) {
    const [, sign, hours, minutes = '0'] = /^([+-]?)(\d+)(?::(\d+))?$/.exec(clock) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/**
 * `60`, or `60 120 3.5.0/120 10.5.0/180`: minutes ahead of UTC, those in summer, when summer begins and ends.
 *
 * @param {string} zone
 */
function readRule(zone) {
    const footer = readFileSync(join(DATABASE, zone)).toString('latin1').trimEnd().split('\n').at(-1) ?? ''
    const found = RULE.exec(footer)
    if (!found) {
        throw new Error(`${zone}: the rule ${footer} cannot be read`)
    }
    const [, standard = '', summer, begin, beginClock = '2', end, endClock = '2'] = found
    const ahead = -toMinutes(standard)
    if (!begin) {
        return String(ahead)
    }
    const aheadInSummer = summer === undefined ? ahead + 60 : -toMinutes(summer)
    return `${ahead} ${aheadInSummer} ${begin}/${toMinutes(beginClock)} ${end}/${toMinutes(endClock)}`
}

/** @param {readonly string[]} names */
function wrap(names) {
    const lines = ['']
    for (const name of names) {
        const line = lines.at(-1) ?? ''
        if (line.length + name.length < WIDTH) {
            lines[lines.length - 1] = line === '' ? name : `${line} ${name}`
        } else {
            lines.push(name)
        }
    }
    return lines
}

/** @type {Map<string, string[]>} */
const rules = new Map()
for (const zone of listZones().sort()) {
    const rule = readRule(zone)
    rules.set(rule, [...(rules.get(rule) ?? []), zone])
}
const rows = [...rules]
    .sort(([one], [other]) => parseInt(one, 10) - parseInt(other, 10) || (one < other ? -1 : 1))
    .flatMap(([rule, names]) => wrap(names).map((line) => `    ['${rule}', '${line}'],`))
const [version = ''] = readFileSync(join(DATABASE, 'tzdata.zi'), 'utf8').split('\n')
writeFileSync(
    join(ROOT, 'src/server/shared/zone-table.ts'),
    [
        '/**',
        ` * The rules of all time zones from now on, by the time zone database (${version.replace('# version ', '')}). Made by`,
        ' * tools/time-zones.mjs; see time-zones.ts for what a rule says.',
        ' */',
        'export const ZONE_TABLE: readonly (readonly [rule: string, names: string])[] = [',
        ...rows,
        ']',
        '',
    ].join('\n'),
)
