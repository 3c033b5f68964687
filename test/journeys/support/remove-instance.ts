import { rmSync } from 'node:fs'

/** Jest's global tear-down of the journeys: removes the prepared data folder and all copies. */
export default function removeInstance(): void {
    const directory = process.env['JOURNEYS_DIRECTORY']
    if (directory) {
        rmSync(directory, { recursive: true, force: true })
    }
}
