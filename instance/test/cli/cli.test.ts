import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/cli'
import { parseCommand } from '../../src/cli/arguments'
import { openFront } from '../../src/front/front'
import { runningNodes, writeNodeFile } from '../../src/workers/node-files'

describe('the command line', () => {
    it.each([
        [
            ['start'],
            { command: 'start', port: 8090, directory: '.instance', workers: 2, fresh: false, asNewInstance: false },
        ],
        [
            ['start', '--port', '0', '--data', '/tmp/x', '--workers=4', '--fresh'],
            { command: 'start', port: 0, directory: '/tmp/x', workers: 4, fresh: true, asNewInstance: false },
        ],
        [
            ['run', 'a.js', '--scope', 'x_acme_app', '--user', 'admin'],
            { command: 'run', file: 'a.js', scope: 'x_acme_app', user: 'admin', directory: '.instance' },
        ],
        [
            ['run', '--user', 'admin', '--data', 'd', '--scope', 'global', 'a.js'],
            { command: 'run', file: 'a.js', scope: 'global', user: 'admin', directory: 'd' },
        ],
        [['--help'], { command: 'help' }],
        [['run', '--help'], { command: 'help' }],
    ])('reads %j', (args, expected) => {
        expect(parseCommand(args)).toEqual(expected)
    })

    it.each([
        [[], 'No command is given'],
        [['stop'], 'no command "stop"'],
        [['start', '--prot', '1'], '--prot'],
        [['start', '--port', 'abc'], '--port takes a whole number from 0 to 65535, not "abc"'],
        [['start', '--port', '65536'], '--port takes a whole number'],
        [['start', '--port'], '--port'],
        [['start', '--workers', '0'], '--workers takes a whole number from 1'],
        [['start', '--data', ''], '--data is missing'],
        [['start', 'surplus'], 'surplus'],
        [['run', '--scope', 'global', '--user', 'admin'], 'The script FILE is missing'],
        [['run', 'a.js', 'b.js', '--scope', 'global', '--user', 'admin'], '"b.js" is one argument too many'],
        [['run', 'a.js', '--user', 'admin'], '--scope is missing'],
        [['run', 'a.js', '--scope', 'global'], '--user is missing'],
    ])('refuses %j in one line that says what is wrong', async (args, problem) => {
        const { code, out, err } = await run(args)
        expect(code).toBe(1)
        expect(out).toBe('')
        expect(err).toContain(problem)
        expect(err).toMatch(/^LOCAL-001: [^\n]*\n$/)
    })
})

describe('local-instance run', () => {
    let directory: string
    let script: string

    beforeEach(() => {
        directory = mkdtempSync(join(tmpdir(), 'instance-cli-'))
        script = join(directory, 'script.js')
        writeFileSync(script, "gs.info('hello')")
    })

    afterEach(() => rmSync(directory, { recursive: true, force: true }))

    function args(file = script): string[] {
        return ['run', file, '--scope', 'global', '--user', 'admin', '--data', directory]
    }

    it('says which script cannot be read', async () => {
        const { code, err } = await run(args(join(directory, 'missing.js')))
        expect(code).toBe(1)
        expect(err).toMatch(
            /^LOCAL-008: The script \S*missing\.js cannot be read: ENOENT: no such file or directory\. [^\n]*\n$/,
        )
    })

    it('says that there is no instance in the folder', async () => {
        const { code, out, err } = await run(args())
        expect({ code, out }).toEqual({ code: 1, out: '' })
        expect(err).toMatch(/^LOCAL-009: [^\n]*\n$/)
    })

    it('does not take the file of a killed instance for a running one', async () => {
        writeNodeFile(directory, { port: 1, token: 't', startedAt: new Date().toISOString() })
        const left = runningNodes(directory)[0]
        writeFileSync(join(directory, 'nodes', `${process.pid}.json`), JSON.stringify({ ...left, pid: 2 ** 22 - 1 }))
        expect(runningNodes(directory)).toEqual([])
        expect((await run(args())).err).toContain('LOCAL-009')
    })

    it('says that a running instance does not answer', async () => {
        writeNodeFile(directory, { port: 1, token: 't', startedAt: new Date().toISOString() })
        const { code, err } = await run(args())
        expect(code).toBe(1)
        expect(err).toMatch(
            /^LOCAL-010: The instance at http:\/\/127\.0\.0\.1:1 does not answer: [^\n]*ECONNREFUSED[^\n]*\n$/,
        )
    })

    it.each([
        ['output on standard output', ['hello', 'two\nlines'], null, { code: 0, out: 'hello\ntwo\nlines\n', err: '' }],
        [
            'an error on standard error, after the output',
            ['hello'],
            'TypeError: x',
            { code: 1, out: 'hello\n', err: 'TypeError: x\n' },
        ],
    ])('gives the script to the running instance: %s', async (_name, output, error, expected) => {
        const seen: unknown[] = []
        const front = await openFront({
            port: 0,
            token: 'secret',
            log: () => undefined,
            backend: {
                handle: () => Promise.reject(new Error('no request expected')),
                admit: () => Promise.reject(new Error('no request expected')),
                runScript: (source) => {
                    seen.push(source)
                    return Promise.resolve({ output, error })
                },
            },
        })
        writeNodeFile(directory, { port: front.port, token: 'secret', startedAt: new Date().toISOString() })
        expect(await run(args())).toEqual(expected)
        expect(seen).toEqual([{ source: "gs.info('hello')", name: 'script.js', scope: 'global', user: 'admin' }])
        await front.close()
    })
})

/** Runs the command in this process and collects what it wrote. */
async function run(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    const written = { out: '', err: '' }
    const spies = [
        jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text)))),
        jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written.err += String(text)))),
    ]
    try {
        const code = await main(args)
        return { code, ...written }
    } finally {
        spies.forEach((spy) => spy.mockRestore())
    }
}
