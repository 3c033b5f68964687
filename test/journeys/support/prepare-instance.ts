import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNode } from './process'

/**
 * Jest's global set-up of the journeys: starts an instance once, as `npm start` does, and stops it. What it leaves in
 * its data folder (application installed, demo users made) is copied for each journey, which so starts in seconds.
 */
export default async function prepareInstance(): Promise<void> {
    const directory = mkdtempSync(join(tmpdir(), 'journeys-'))
    process.env['JOURNEYS_DIRECTORY'] = directory
    const instance = startNode('tools/start.mjs', ['--port', '0', '--data', join(directory, 'prepared')])
    await instance.prints(/^ready http/m)
    await instance.signal('SIGTERM')
}
