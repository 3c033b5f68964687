import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finishApplication } from '../../tools/build/finish/finish-application.mjs'
import { elementText } from '../../tools/build/finish/package-files.mjs'

const ROOT = join(__dirname, '../..')
const BUILT = join(ROOT, 'dist', 'app')
const OWNER = JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string; scopeId: string }

const files = (application: string, folder: string, begin: string): readonly (readonly [string, string])[] =>
    readdirSync(join(application, folder))
        .filter((name) => name.startsWith(begin))
        .map((name) => [name, readFileSync(join(application, folder, name), 'utf8')] as const)

describe('the package in dist/app', () => {
    it('has no address of a resource with a slash at its end', () => {
        const addresses = files(BUILT, 'update', 'sys_ws_operation_').map(([, text]) =>
            elementText(text, 'operation_uri'),
        )
        expect(addresses).toContain(`/api/${OWNER.scope}/incident_management_api`)
        expect(addresses.filter((address) => address.endsWith('/'))).toEqual([])
    })

    it('has every list layout whole, as an instance exports it', () => {
        const layouts = files(BUILT, 'update', 'sys_ui_list_')
        expect(layouts).toHaveLength(files(BUILT, 'dictionary', '').length)
        for (const [name, text] of layouts) {
            const table = /^sys_ui_list_(\w+)_null\.xml$/.exec(name)?.[1] ?? ''
            const [, id = ''] = /<list_id [^>]*>(\w{32})</.exec(text) ?? []
            expect(text).toContain(
                `<sys_ui_list element="" parent="" relationship="" sys_domain="global" table="${table}" version="2" view="">`,
            )
            const [row = '', ...more] = text.match(/<sys_ui_list action="INSERT_OR_UPDATE">[^]*?<\/sys_ui_list>/g) ?? []
            expect(more).toEqual([])
            expect(['sys_id', 'name', 'sys_update_name', 'view'].map((each) => elementText(row, each))).toEqual([
                id,
                table,
                name.replace('.xml', ''),
                'Default view',
            ])
        }
    })

    it('ships exactly the privileges that docs/privileges.md lists', () => {
        const shipped = files(BUILT, 'update', 'sys_scope_privilege_').map(
            ([, text]) => `${elementText(text, 'target_name')} ${elementText(text, 'operation')}`,
        )
        const page = readFileSync(join(ROOT, 'docs/privileges.md'), 'utf8')
        const listed = [...page.matchAll(/^\| `([^`]+)` \| (\w+) \|/gm)].map(
            ([, name, operation]) => `${name} ${operation}`,
        )
        expect(shipped.length).toBeGreaterThan(20)
        expect(shipped.sort()).toEqual(listed.sort())
    })

    it('marks in docs/privileges.md exactly the names that are guessed', () => {
        const page = readFileSync(join(ROOT, 'docs/privileges.md'), 'utf8')
        const register = JSON.parse(
            readFileSync(join(ROOT, 'instance/src/access/script-objects.json'), 'utf8'),
        ) as Record<string, Record<string, string>>
        const names = Object.values(register).flatMap((rows) => Object.values(rows))
        for (const [, name = '', source] of page.matchAll(/^\| `([^`]+)` \| execute \| (\w+) \|/gm)) {
            const isKnown = names.includes(name) || names.includes(name.replace(/\.\w+$/, '.{member}'))
            expect([name, source]).toEqual([name, isKnown ? 'known' : 'guessed'])
        }
    })

    it('has at most ten long texts in a table', () => {
        for (const [name, text] of files(BUILT, 'dictionary', '')) {
            const long = [
                ...text.matchAll(/type="(?:string|multi_two_lines|password2|url)"[^>]*max_length="(\d{3,})"/g),
            ]
            expect([name, long.length <= 10]).toEqual([name, true])
        }
    })
})

describe('the steps after the build', () => {
    let application: string

    beforeEach(() => {
        application = mkdtempSync(join(tmpdir(), 'package-'))
        cpSync(BUILT, application, { recursive: true })
    })
    afterEach(() => rmSync(application, { recursive: true }))

    it('change nothing when they run again', () => {
        const all = () => ['update', 'dictionary'].flatMap((folder) => files(application, folder, ''))
        const before = all()
        finishApplication(application, OWNER)
        expect(all()).toEqual(before)
    })

    it('refuse a table with eleven long texts, and name it', () => {
        const file = join(application, 'dictionary', `${OWNER.scope}_claim.xml`)
        const columns = Array.from({ length: 11 }, (_, at) => `<element name="t${at}" type="string" max_length="100"/>`)
        writeFileSync(file, readFileSync(file, 'utf8').replace('<index', `${columns.join('')}<index`))
        expect(() => finishApplication(application, OWNER)).toThrow(/_claim\.xml: 11 columns .*t0, t1/)
    })
})
