/**
 * `npm test`: builds what changed, checks types, lint rules and formatting, runs the unit tests, the journeys and the
 * attacks in their short form, and ends with `N passed, N failed` (checks and tests together). Words after `npm test --`
 * go to jest, and only tests run then: `npm test -- test/journeys/install`.
 *
 * @module
 */
import { buildApplication } from './build/application.mjs'
import { buildInstance } from './build/instance.mjs'
import { PlainError, runTool } from './plain-error.mjs'
import { hasTests, runJest } from './test/jest.mjs'
import { Tally } from './test/tally.mjs'

/** Projects of jest.config.js in the order in which they run. */
const PROJECTS = /** @type {const} */ (['unit', 'journeys', 'attack'])

const words = process.argv.slice(2)

await runTool(async () => {
    const tally = new Tally()
    // Two lanes, because the SDK's build and the checks each use about one processor.
    await Promise.all([
        tally.check('build the application', () => buildApplication(() => {})),
        tally
            .check('build the local instance', () => buildInstance(() => {}))
            .then(async () => {
                if (words.length === 0) {
                    await tally.program('check types', 'tsc', ['-p', 'tsconfig.json'])
                    await tally.program('check types of deployed code', 'tsc', ['-p', 'src/server/tsconfig.json'])
                    await tally.program('check types of the browser code', 'tsc', ['-p', 'src/client/tsconfig.json'])
                    await tally.program('lint', 'eslint', ['.', '--max-warnings', '0'])
                    await tally.program('check the format', 'prettier', ['--check', '.'])
                }
            }),
    ])
    if (!tally.failedAt('build the application') && !tally.failedAt('build the local instance')) {
        let isFound = false
        for (const project of PROJECTS) {
            if (words.length === 0 || (await hasTests(project, words))) {
                isFound = true
                tally.add(await runJest(project, words))
            }
        }
        if (!isFound) {
            throw new PlainError(`npm test: no test file matches ${words.join(' ')}`)
        }
    }
    console.log(tally.line())
    process.exitCode = tally.failed > 0 ? 1 : 0
})
