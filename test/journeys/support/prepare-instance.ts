import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtFiles, upload } from './application-package'
import { startNode } from './process'

/**
 * Jest's global set-up of the journeys: starts an instance once, as `npm start` does, installs the same package with the
 * runtime access tracking `enforcing`, and stops it. What it leaves in
 * its data folder (application installed, demo users made) is copied for each journey, which so starts in seconds.
 */
export default async function prepareInstance(): Promise<void> {
    const directory = mkdtempSync(join(tmpdir(), 'journeys-'))
    process.env['JOURNEYS_DIRECTORY'] = directory
    const instance = startNode('tools/start.mjs', ['--port', '0', '--data', join(directory, 'prepared')])
    const [, url = ''] = await instance.prints(/^ready (http:\/\/127\.0\.0\.1:\d+)$/m)
    const progress = await upload({ url }, builtFiles())
    if (progress.status !== '2') {
        throw new Error(`The package was not installed with enforcing: ${progress.status_message}`)
    }
    await instance.signal('SIGTERM')
}
