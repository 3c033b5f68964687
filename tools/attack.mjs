/**
 * `npm run attack`: attacks local instances as a stranger would (test/attack/), and ends with `N passed, N failed`. Its
 * short form is part of `npm test`. It may take longer: `npm run attack -- --rounds 80 --seed 7 --only kills`.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { ROOMS } from './attack/rooms.mjs'
import { buildApplication } from './build/application.mjs'
import { buildInstance } from './build/instance.mjs'
import { PlainError, runTool } from './plain-error.mjs'
import { runJest } from './test/jest.mjs'
import { Tally } from './test/tally.mjs'

const USAGE = `npm run attack: options are --rounds N (kills, 1 to 9999), --seed N, --only ROOM (${ROOMS.join(', ')})`

await runTool(async () => {
    const { rounds, seed, only } = options()
    // The tests read these; without them they take the short form.
    if (rounds !== undefined) {
        process.env['ATTACK_ROUNDS'] = wholeNumber(rounds)
    }
    process.env['ATTACK_SEED'] = seed === undefined ? String(Date.now() % 1_000_000) : wholeNumber(seed)
    console.log(`seed ${process.env['ATTACK_SEED']}`)
    const tally = new Tally()
    await Promise.all([
        tally.check('build the application', () => buildApplication(() => {})),
        tally.check('build the local instance', () => buildInstance(() => {})),
    ])
    if (tally.failed === 0) {
        tally.add(await runJest('attack', [`test/attack/${only ?? ''}`]))
    }
    console.log(tally.line())
    process.exitCode = tally.failed > 0 ? 1 : 0
})

function options() {
    try {
        const { values } = parseArgs({
            options: { rounds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
        })
        if (values.only !== undefined && !ROOMS.includes(values.only)) {
            throw new Error(`no room ${values.only}`)
        }
        return values
    } catch (error) {
        throw new PlainError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`)
    }
}

/** @param {string} text */
function wholeNumber(text) {
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        throw new PlainError(`${text} is not a whole number above 0. ${USAGE}`)
    }
    return text
}
