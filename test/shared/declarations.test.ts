import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUTCOMES } from '../../src/server/inbound/messages/outcomes'
import {
    APPLY_MOMENTS,
    CONVERSIONS,
    INVALID_POLICIES,
    VALUE_KINDS,
} from '../../src/server/settings/field-map/field-map'
import { ALERT_VALUES } from '../../src/server/settings/source/alert-path'
import { LINES_LABEL } from '../../src/server/settings/source/generic-lines'
import { PATH_COLUMNS, WORD_COLUMNS } from '../../src/server/settings/source/generic-source'
import { PROFILES, VERIFICATION_LABELS } from '../../src/server/settings/source/source'
import { SCOPE } from '../../src/server/shared/app'
import { lengthPrefixed } from '../../src/server/shared/text'

const root = join(__dirname, '../..')

function read(path: string): string {
    return readFileSync(join(root, path), 'utf8')
}

function sources(folder: string): readonly string[] {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`)
}

describe('the declarations', () => {
    it('give the default source the key that the code looks for', () => {
        const key = createHash('sha256')
            .update(lengthPrefixed(['settings', 'zdx']))
            .digest('hex')
        expect(read('fluent/settings/settings.now.ts')).toContain(`key: '${key}'`)
    })

    it('list every outcome as a choice of the message', () => {
        const declared = read('fluent/inbound/message.now.ts')
        for (const outcome of OUTCOMES) {
            expect(declared).toMatch(new RegExp(`^ +'?${outcome}'?: \\{`, 'm'))
        }
    })

    it('label the lines of the generic profile as its errors call them', () => {
        expect(read('fluent/settings/settings.now.ts')).toContain(
            `generic_lines: MultiLineTextColumn({\n            label: '${LINES_LABEL}'`,
        )
        const listed = [...read('docs/generic-source.md').matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)]
        expect(Object.fromEntries(listed.map(([, name = '', label = '']) => [name, label.trim()]))).toEqual({
            ...PATH_COLUMNS,
            ...WORD_COLUMNS,
        })
    })

    it('label the columns of the verification as its errors call them', () => {
        const declared = read('fluent/settings/settings.now.ts')
        for (const [column, label] of Object.entries(VERIFICATION_LABELS)) {
            expect(declared).toMatch(new RegExp(`${column}: \\w+Column\\(\\{\\s*label: '${label}'`))
        }
    })

    it('offer every profile as a choice of the source', () => {
        const declared = read('fluent/settings/settings.now.ts')
        for (const profile of PROFILES) {
            expect(declared).toMatch(new RegExp(`^ +${profile}: \\{ label: `, 'm'))
        }
    })

    it('offer every word of a field mapping as a choice, and no other', () => {
        const declared = read('fluent/settings/field-map.now.ts')
        const offered = [...declared.matchAll(/(\w+): ChoiceColumn\(\{[^]*?choices: \{([^]*?)\n {12}\},/g)].map(
            ([, column, choices = '']) => [column, [...choices.matchAll(/(\w+): \{ label/g)].map(([, word]) => word)],
        )
        expect(offered).toEqual([
            ['kind', VALUE_KINDS],
            ['conversion', CONVERSIONS],
            ['apply_on', APPLY_MOMENTS],
            ['if_invalid', INVALID_POLICIES],
        ])
    })

    it('have their columns of Field mapping in docs/field-mapping.md', () => {
        const declared = [
            ...read('fluent/settings/field-map.now.ts').matchAll(/^ {8}(\w+): \w+Column\(\{\s*label: '([^']+)'/gm),
        ].map(([, column = '', label = '']) => [label, column])
        const listed = [
            ...read('docs/field-mapping.md').matchAll(/^\| ([^|]+) \| `(\w+)` \| [^|]+ \| [^|]+ \|$/gm),
        ].map(([, label = '', column = '']) => [label.trim(), column])
        expect(listed).toEqual(declared)
    })

    it('have every value of an alert in docs/field-mapping.md', () => {
        const page = read('docs/field-mapping.md')
        for (const name of ALERT_VALUES) {
            expect(page).toContain(`\`alert.${name}\``)
        }
    })

    it('name the scope in one file of the code only', () => {
        const naming = sources('src/server').filter((path) =>
            read(path)
                .split('\n')
                .some((line) => line.includes(SCOPE) && !/^\s*(\*|\/\/|\/\*)/.test(line)),
        )
        expect(naming).toEqual(['src/server/shared/app.ts'])
    })
})
