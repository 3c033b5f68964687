import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprint, recordedFingerprint } from '../../tools/build/fingerprint.mjs'

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

    it('is unknown where no build left one', () => {
        expect(recordedFingerprint(join(root, 'build.hash'))).toBeNull()
    })
})
