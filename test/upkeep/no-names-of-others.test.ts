import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from '../tools/rule-tester'

/** Every file of a folder and of those inside it. */
function listFiles(directory: string): string[] {
    return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = join(directory, entry.name)
        return entry.isDirectory() ? listFiles(path) : [path]
    })
}

const fluent = listFiles(inCheckout('fluent'))
    .filter((path) => path.endsWith('.now.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

/** Names of the tables, columns and choices that the application declares, with the system columns. */
const NAMES = new Set([
    ...[...fluent.matchAll(/^ {8}(\w+): \w+Column\(/gm)].map(([, name = '']) => name),
    ...[...fluent.matchAll(/^ {16}'?([\w ]+)'?: \{ label: /gm)].map(([, name = '']) => name),
    ...[...fluent.matchAll(/\bname: '(x_\w+)',/g)].map(([, name = '']) => name),
    'incident',
    'sys_created_on',
    'sys_updated_on',
])

/** Levels of the system log, which are choices of Settings, too. */
const LEVELS = new Set(['debug', 'information', 'warning', 'error'])

/** Comments, and what TypeScript compares with a word: `'x' in y`, `typeof x === 'y'`. */
const NO_NAMES = /\/\*[\s\S]*?\*\/|\/\/.*$|'\w+' in |typeof \w+ [!=]== '\w+'/gm

const upkeep = listFiles(inCheckout('src/server/upkeep'))

describe('upkeep', () => {
    it('has names to look for', () => {
        expect([...NAMES]).toEqual(
            expect.arrayContaining(['state', 'lease', 'phase', 'received', 'processed', 'x_zsca2_zdx_manage_message']),
        )
        expect(upkeep.length).toBeGreaterThan(5)
    })

    it.each(upkeep)('%s names no table, column or state of another capability', (path) => {
        const code = readFileSync(path, 'utf8').replace(NO_NAMES, '')
        expect(code).not.toMatch(/\bTABLES\b/)
        const words = [...code.matchAll(/'([\w ]+)'/g)].map(([, word = '']) => word)
        expect(words.filter((word) => NAMES.has(word) && !LEVELS.has(word))).toEqual([])
    })
})
