import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..')

/** How many rows the list of complaints has. */
const ROWS = 41

describe('docs/complaints.md', () => {
    const rows = readFileSync(join(ROOT, 'docs/complaints.md'), 'utf8')
        .split('\n')
        .filter((line) => /^\| \d/.test(line))
        .map((line) => line.split('|').map((cell) => cell.trim()))

    it('has each complaint once, in order', () => {
        expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: ROWS }, (_, at) => at + 1))
    })

    it.each(rows.map(([, number = '', , here = '', shown = '']) => [number, here, shown] as const))(
        'row %s names a test that there is, or says that it comes later',
        (number, here, shown) => {
            const files = [...shown.matchAll(/`([^`]+)`:/g)].map(([, file = '']) => file)
            expect(here === 'no' ? files.length > 0 : shown.includes('ater')).toBe(true)
            for (const file of files) {
                const path = join(ROOT, file.includes('/') ? '' : 'test/journeys', `${file}.test.ts`)
                expect(existsSync(path)).toBe(true)
                if (file === 'complaints') {
                    expect(readFileSync(path, 'utf8')).toContain(`it('${number}: `)
                }
            }
        },
    )
})
