import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PlainError } from '../../tools/plain-error.mjs'
import { asksForHelp, checkOptions, HELP, readOptions } from '../../tools/start/options.mjs'

const ROOT = '/checkout'

describe('the options of npm start', () => {
    it('have the defaults that the README names', () => {
        expect(readOptions([], ROOT)).toEqual({
            port: 8090,
            directory: resolve(ROOT, '.instance'),
            fresh: false,
            workers: 2,
            asNewInstance: false,
        })
    })

    it('are read', () => {
        const words = ['--port', '9000', '--data', '/tmp/other', '--fresh', '--workers', '4', '--as-new-instance']
        expect(readOptions(words, ROOT)).toEqual({
            port: 9000,
            directory: '/tmp/other',
            fresh: true,
            workers: 4,
            asNewInstance: true,
        })
    })

    it('are explained, each of them', () => {
        expect(asksForHelp(['--port', '1', '--help'])).toBe(true)
        expect(asksForHelp(['--port', '1'])).toBe(false)
        expect(HELP.match(/^--[\w-]+/gm)).toEqual([
            '--port',
            '--data',
            '--fresh',
            '--workers',
            '--as-new-instance',
            '--help',
        ])
    })

    it.each([
        [['--bogus'], "Unknown option '--bogus'"],
        [['word'], "Unexpected argument 'word'"],
        [['--port'], 'argument missing'],
        [['--port', 'abc'], '--port must be a whole number from 0 to 65535'],
        [['--port', '65536'], '--port must be a whole number'],
        [['--port', '-1'], '--port'],
        [['--port', '80.5'], '--port must be a whole number'],
        [['--workers', '0'], '--workers must be a whole number from 1 to 64'],
        [['--data', ''], '--data needs a folder'],
        [['--fresh=yes'], '--fresh'],
    ])('%j is refused in one line', (words, message) => {
        const read = () => readOptions(words, ROOT)
        expect(read).toThrow(PlainError)
        expect(read).toThrow(message)
        expect(read).toThrow(/^npm start: [^\n]*$/)
    })
})

describe('what the options ask of the machine', () => {
    let directory: string
    let server: Server

    beforeAll(async () => {
        directory = mkdtempSync(join(tmpdir(), 'options-'))
        server = createServer()
        await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    })

    afterAll(async () => {
        rmSync(directory, { recursive: true })
        await new Promise((done) => server.close(done))
    })

    const options = (changes: object) => ({
        port: 0,
        directory,
        fresh: false,
        workers: 2,
        asNewInstance: false,
        ...changes,
    })

    it('is fine with a free port and a new folder', async () => {
        await checkOptions(options({ directory: join(directory, 'new', 'folder') }))
    })

    it('refuses a port in use', async () => {
        const { port } = server.address() as { port: number }
        await expect(checkOptions(options({ port }))).rejects.toThrow(`port ${port} is in use`)
    })

    it('refuses a data folder below a file', async () => {
        const file = join(directory, 'file')
        writeFileSync(file, '')
        await expect(checkOptions(options({ directory: join(file, 'below') }))).rejects.toThrow(
            'cannot be used (ENOTDIR)',
        )
        await expect(checkOptions(options({ directory: file }))).rejects.toThrow('cannot be used (EEXIST)')
    })
})
