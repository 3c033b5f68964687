/**
 * Runs one of jest's projects and counts its tests.
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runProgram } from '../build/run-program.mjs'
import { ROOT } from '../paths.mjs'

/** Test files at the same time: journeys wait for processes of their own more than they compute. */
const WORKERS = ['--maxWorkers', '2']

/**
 * Whether a project has a test file that jest's words choose. Asked before it is run, since a run without a test prints
 * a warning and prepares an instance for nothing.
 *
 * @param {'unit' | 'journeys' | 'attack'} project
 * @param {readonly string[]} words
 */
export async function hasTests(project, words) {
    const { code, output } = await runProgram('jest', [`--selectProjects=${project}`, '--listTests', ...words])
    // What jest cannot list, it says when it runs.
    return code !== 0 || output.includes('.test.ts')
}

/**
 * @param {'unit' | 'journeys' | 'attack'} project of jest.config.js
 * @param {readonly string[]} words further words for jest's command line
 * @returns {Promise<{ passed: number, failed: number }>} a file that could not be run counts as one failed test
 */
export async function runJest(project, words) {
    const directory = mkdtempSync(join(tmpdir(), 'jest-'))
    const report = join(directory, 'report.json')
    try {
        const { code } = await runProgram(
            'jest',
            ['--selectProjects', project, ...WORKERS, '--json', '--outputFile', report, '--passWithNoTests', ...words],
            { echoErrors: true },
        )
        const result = JSON.parse(readFileSync(report, 'utf8'))
        const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
        summarize(result.testResults).forEach((line) => console.log(line))
        // Jest also fails for what is no test, such as its global set-up.
        return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
    } catch (error) {
        console.log(`The ${project} tests could not be run: ${error instanceof Error ? error.message : String(error)}`)
        return { passed: 0, failed: 1 }
    } finally {
        rmSync(directory, { recursive: true, force: true })
    }
}

/** Files that the summary names as the slowest. */
const SLOWEST = 8

/** Characters of one line of the summary. */
const MAX_LINE_LENGTH = 160

/**
 * What a reader of a long run looks for, in short: the slowest files, then each failed test.
 *
 * @param {readonly { name: string, startTime: number, endTime: number, message: string,
 *   assertionResults: readonly { status: string, fullName: string }[] }[]} files
 */
function summarize(files) {
    /** @param {string} name */
    const shortName = (name) => relative(ROOT, name)
    const slowest = [...files]
        .sort((a, b) => b.endTime - b.startTime - (a.endTime - a.startTime))
        .slice(0, SLOWEST)
        .map(({ name, startTime, endTime }) => `${shortName(name)} ${Math.round((endTime - startTime) / 1000)} s`)
    const failures = files.flatMap(({ name, message, assertionResults }) => {
        const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
        const isBroken = failed.length === 0 && message !== '' && assertionResults.length === 0
        return (isBroken ? ['could not be run'] : failed).map((test) => `FAILED  ${shortName(name)}: ${test}`)
    })
    const lines = slowest.length === 0 ? [] : [`slowest ${slowest.join(', ')}`]
    return [...lines, ...failures.map((line) => line.replace(/\s+/g, ' ').slice(0, MAX_LINE_LENGTH))]
}
