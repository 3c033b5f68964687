import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprint, isBuilt, stampBuild } from '../../tools/build/fingerprint.mjs'

describe('the fingerprint of a source tree', () => {
    let root: string
    const take = () => fingerprint(root, ['package.json', 'src'])

    beforeEach(() => {
        root = mkdtempSync(join(tmpdir(), 'fingerprint-'))
        mkdirSync(join(root, 'src', 'inner'), { recursive: true })
        writeFileSync(join(root, 'package.json'), '{}')
        writeFileSync(join(root, 'src', 'a.ts'), 'a')
        writeFileSync(join(root, 'src', 'inner', 'b.ts'), 'b')
    })

    afterEach(() => rmSync(root, { recursive: true }))

    it('stays while nothing changes, whatever stands beside the tree', () => {
        const before = take()
        writeFileSync(join(root, 'README.md'), 'x')
        expect(take()).toBe(before)
    })

    it.each<readonly [string, () => void]>([
        ['a changed file', () => writeFileSync(join(root, 'src', 'inner', 'b.ts'), 'c')],
        ['a new file', () => writeFileSync(join(root, 'src', 'c.ts'), '')],
        ['a removed file', () => rmSync(join(root, 'src', 'a.ts'))],
        ['a renamed file', () => renameSync(join(root, 'src', 'a.ts'), join(root, 'src', 'z.ts'))],
        ['a removed path', () => rmSync(join(root, 'package.json'))],
        [
            'text that moved from one file to the next',
            () => {
                writeFileSync(join(root, 'src', 'a.ts'), '')
                writeFileSync(join(root, 'src', 'inner', 'b.ts'), 'ab')
            },
        ],
    ])('changes with %s', (_, change) => {
        const before = take()
        change()
        expect(take()).not.toBe(before)
    })

    it('names a build only while all of its files are there', () => {
        const built = join(root, 'src')
        expect(isBuilt(built, 'build.hash', 'abc')).toBe(false)
        stampBuild(built, 'build.hash', 'abc')
        expect(isBuilt(built, 'build.hash', 'abc')).toBe(true)
        expect(isBuilt(built, 'build.hash', 'abd')).toBe(false)
        rmSync(join(built, 'inner'), { recursive: true })
        expect(isBuilt(built, 'build.hash', 'abc')).toBe(false)
    })

    it('is no proof of a build without the number of its files', () => {
        writeFileSync(join(root, 'src', 'build.hash'), 'abc')
        expect(isBuilt(join(root, 'src'), 'build.hash', 'abc')).toBe(false)
    })
})
