import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../../src/store/database'

describe('the files of a database', () => {
    const folder = mkdtempSync(join(tmpdir(), 'private-'))
    const file = join(folder, 'instance.db')
    const modes = (): string[] =>
        readdirSync(folder).map((name) => `${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`)

    afterAll(() => rmSync(folder, { recursive: true }))

    it("are their owner's alone, also if an earlier version left them open to others", () => {
        writeFileSync(file, '')
        chmodSync(file, 0o644)
        const database = new Database(file)
        database.exec('CREATE TABLE a (b)')
        expect(modes()).toEqual(['instance.db 600', 'instance.db-shm 600', 'instance.db-wal 600'])
        readdirSync(folder).forEach((name) => chmodSync(join(folder, name), 0o666))
        const again = new Database(file)
        expect(modes()).toEqual(['instance.db 600', 'instance.db-shm 600', 'instance.db-wal 600'])
        again.close()
        database.close()
    })
})
