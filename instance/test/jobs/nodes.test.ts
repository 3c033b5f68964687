import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isProcessAlive, processStart } from '../../src/jobs/job-nodes'

const onLinux = existsSync('/proc/self/stat') ? it : it.skip

describe('whether a node lives', () => {
    it('is true for this process and false for an id that nobody has', () => {
        expect(isProcessAlive(process.pid, processStart(process.pid))).toBe(true)
        expect(isProcessAlive(process.pid, null)).toBe(true)
        expect(isProcessAlive(2 ** 22 - 1, null)).toBe(false)
    })

    onLinux('is false for a later process with the same id', () => {
        expect(isProcessAlive(process.pid, '1')).toBe(false)
    })

    onLinux('is false for a killed process that its parent has not taken note of', async () => {
        // The shell replaces itself, so that the child it leaves has a parent that never waits for it.
        const parent: ChildProcess = spawn('sh', ['-c', 'sleep 30 & echo $!; exec sleep 30'], {
            stdio: ['ignore', 'pipe', 'ignore'],
        })
        const pid = await new Promise<number>((resolve) => parent.stdout?.on('data', (text) => resolve(Number(text))))
        const start = processStart(pid)
        expect(isProcessAlive(pid, start)).toBe(true)
        await new Promise((resolve) => setTimeout(resolve, 100))
        process.kill(pid, 'SIGKILL')
        await new Promise((resolve) => setTimeout(resolve, 100))
        expect(() => process.kill(pid, 0)).not.toThrow()
        expect(isProcessAlive(pid, start)).toBe(false)
        parent.kill('SIGKILL')
    })
})
