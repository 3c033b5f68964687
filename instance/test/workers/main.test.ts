import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBaseSystem } from '../../src/base/create-base-system'
import { processStart } from '../../src/jobs/job-nodes'
import { startInstance } from '../../src/main'
import { Database } from '../../src/store/database'
import { runningNodes, writeNodeFile } from '../../src/workers/node-files'

describe('starting an instance', () => {
    let directory: string

    beforeEach(() => {
        directory = mkdtempSync(join(tmpdir(), 'instance-main-'))
    })

    afterEach(() => rmSync(directory, { recursive: true, force: true }))

    async function refusal(options: {
        directory?: string
        port?: number
        fresh?: boolean
    }): Promise<{ code: string; message: string }> {
        try {
            await startInstance({ port: 0, directory, workers: 1, log: () => undefined, ...options })
        } catch (error) {
            return error as { code: string; message: string }
        }
        throw new Error('it started')
    }

    it('refuses a data path below a file', async () => {
        writeFileSync(join(directory, 'file'), '')
        const { code, message } = await refusal({ directory: join(directory, 'file', 'data') })
        expect(code).toBe('LOCAL-003')
        expect(message).toContain('a part of the path is a file')
    })

    it('refuses a data path that is a file', async () => {
        writeFileSync(join(directory, 'file'), '')
        const { code, message } = await refusal({ directory: join(directory, 'file') })
        expect(code).toBe('LOCAL-003')
        expect(message).toContain('it is a file')
    })

    describe('on a port in use', () => {
        let other: Server
        let port: number

        beforeEach(async () => {
            other = createServer()
            await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
            port = (other.address() as AddressInfo).port
        })

        afterEach(() => new Promise((resolve) => other.close(resolve)))

        it('names the port, deletes nothing and leaves no trace', async () => {
            writeFileSync(join(directory, 'instance.db'), 'precious')
            const { code, message } = await refusal({ port, fresh: true })
            expect(code).toBe('LOCAL-002')
            expect(message).toContain(`Port ${port} is in use`)
            expect(readFileSync(join(directory, 'instance.db'), 'utf8')).toBe('precious')
            expect(readdirSync(join(directory, 'nodes'))).toEqual([])
        })
    })

    it('refuses --fresh while another process uses the folder', async () => {
        writeFileSync(join(directory, 'instance.db'), 'precious')
        mkdirSync(join(directory, 'nodes'))
        const other = {
            pid: process.ppid,
            processStart: processStart(process.ppid),
            port: 1,
            url: '',
            token: '',
            startedAt: '2026-01-01T00:00:00Z',
        }
        writeFileSync(join(directory, 'nodes', `${process.ppid}.json`), JSON.stringify(other))
        const { code, message } = await refusal({ fresh: true })
        expect(code).toBe('LOCAL-004')
        expect(message).toContain(`process ${process.ppid}`)
        expect(readFileSync(join(directory, 'instance.db'), 'utf8')).toBe('precious')
        expect(runningNodes(directory).map(({ pid }) => pid)).toEqual([process.ppid])
    })

    it('says that an older instance cannot be brought up to date, and how to go on', async () => {
        const database = new Database(join(directory, 'instance.db'))
        createBaseSystem(database, { hashPassword: (clear) => clear })
        database.run(
            `UPDATE sys_metadata SET "sys_dictionary.internal_type" = 'string'
            WHERE "sys_dictionary.name" = 'task' AND "sys_dictionary.element" = 'priority'`,
        )
        database.exec('DROP TABLE _base_row')
        database.close()
        const { code, message } = await refusal({})
        expect(code).toBe('LOCAL-006')
        expect(message).toContain('task.priority is of type string and cannot become integer')
        expect(message).toContain('--fresh')
    })

    it.each([
        ['has no bytes', (file: string): void => writeFileSync(file, '')],
        ['has no tables', (file: string): void => new Database(file).close()],
    ])('refuses a database that %s and names --fresh', async (_what, make) => {
        const file = join(directory, 'instance.db')
        make(file)
        const { code, message } = await refusal({})
        expect(code).toBe('LOCAL-021')
        expect(message).toContain('--fresh')
        expect(runningNodes(directory)).toEqual([])
    })

    it('says that a damaged database cannot be opened', async () => {
        writeFileSync(
            join(directory, 'instance.db'),
            'this is no database, but longer than a header of one. '.repeat(20),
        )
        const { code, message } = await refusal({})
        expect(code).toBe('LOCAL-006')
        expect(message).toContain('--fresh')
    })
})

describe('the file of a running node', () => {
    it('is readable by its user only and tells a later process with the same id apart', () => {
        const directory = mkdtempSync(join(tmpdir(), 'instance-node-'))
        writeNodeFile(directory, { port: 8090, token: 'secret', startedAt: '2026-01-01T00:00:00Z' })
        expect(runningNodes(directory)).toMatchObject([
            { pid: process.pid, port: 8090, url: 'http://127.0.0.1:8090', token: 'secret' },
        ])
        const file = join(directory, 'nodes', `${process.pid}.json`)
        const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
        if (content['processStart'] !== null) {
            writeFileSync(file, JSON.stringify({ ...content, processStart: '1' }))
            expect(runningNodes(directory)).toEqual([])
        }
        rmSync(directory, { recursive: true, force: true })
    })
})
