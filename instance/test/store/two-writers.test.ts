import { Worker } from 'node:worker_threads'
import { nextNumber } from '../../src/store/numbers'
import { getRow } from '../../src/store/select-rows'
import { newSysId } from '../../src/store/sys-id'
import { insertRow, updateRow } from '../../src/store/write-rows'
import { openSample, type Sample } from './fixture'

/** Compiles TypeScript on the fly, as the tests themselves are. */
const LOADER = `
const swc = require('@swc/core')
require.extensions['.ts'] = (module, file) => module._compile(
    swc.transformFileSync(file, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }).code, file)
const { workerData, parentPort } = require('node:worker_threads')
const { Database, UniqueViolation } = require(workerData.store + '/database.ts')
const { loadDictionary } = require(workerData.store + '/load-dictionary.ts')
const { nextNumber } = require(workerData.store + '/numbers.ts')
const { insertRow } = require(workerData.store + '/write-rows.ts')
const { newSysId } = require(workerData.store + '/sys-id.ts')
const database = new Database(workerData.file)
const dictionary = loadDictionary(database)
`

let sample: Sample
beforeEach(() => {
    sample = openSample()
})
afterEach(() => sample.close())

/** Runs a script on three threads at once, each with a connection of its own; what each posts. */
async function onThreads<T>(script: string): Promise<T[]> {
    const workerData = { file: sample.file, store: `${__dirname}/../../src/store` }
    const results = Array.from({ length: 3 }, () => {
        const worker = new Worker(`${LOADER}\n${script}\ndatabase.close()`, { eval: true, workerData })
        return new Promise<T>((resolve, reject) => {
            worker.once('message', resolve)
            worker.once('error', reject)
        })
    })
    return Promise.all(results)
}

it('a number is given once, though three connections ask at the same moment', async () => {
    const given = await onThreads<string[]>(
        `parentPort.postMessage(Array.from({ length: 100 }, () => nextNumber(database, dictionary, 'incident')))`,
    )
    expect(new Set(given.flat()).size).toBe(300)
    expect(given.flat().sort()[0]).toBe('INC0010001')
    expect(given.flat().sort()[299]).toBe('INC0010300')
})

it('a key has one winner, though three connections insert it at the same moment', async () => {
    const won = await onThreads<number[]>(`
        const won = []
        for (let key = 0; key < 100; key++) {
            try {
                insertRow(database, dictionary, 'x_acme_app_claim', { sys_id: newSysId(), key: 'k' + key })
                won.push(key)
            } catch (error) {
                if (!(error instanceof UniqueViolation)) throw error
            }
        }
        parentPort.postMessage(won)`)
    expect(won.flat().sort((one, other) => one - other)).toEqual(Array.from({ length: 100 }, (_, key) => key))
})

it('a transaction that reads before it writes is not undone by another that commits in between', async () => {
    const id = newSysId()
    insertRow(sample.database, sample.dictionary, 'x_acme_app_claim', { sys_id: id, revision: '0' })
    await onThreads<string>(`
        const { getRow } = require(workerData.store + '/select-rows.ts')
        const { updateRow } = require(workerData.store + '/write-rows.ts')
        for (let round = 0; round < 100; round++) {
            database.write(() => {
                const row = getRow(database, dictionary, 'x_acme_app_claim', '${id}')
                const revision = String(Number(row.revision) + 1)
                updateRow(database, dictionary, 'x_acme_app_claim', '${id}', { revision })
            })
        }
        parentPort.postMessage('done')`)
    expect(getRow(sample.database, sample.dictionary, 'x_acme_app_claim', id)?.['revision']).toBe('300')
})

describe('record numbers', () => {
    it('of the base system begin after the base number', () => {
        const { database, dictionary } = sample
        expect(nextNumber(database, dictionary, 'incident')).toBe('INC0010001')
        expect(nextNumber(database, dictionary, 'incident')).toBe('INC0010002')
        expect(nextNumber(database, dictionary, 'problem')).toBe('PRB0040001')
    })

    it('do not exist for a table that has no format', () => {
        expect(nextNumber(sample.database, sample.dictionary, 'sys_user')).toBeNull()
    })

    it('follow a base that was raised, never one that was lowered', () => {
        const { database, dictionary } = sample
        const [id] = database.first(`SELECT sys_id FROM sys_metadata WHERE "sys_number.category" = 'incident'`) as [
            string,
        ]
        nextNumber(database, dictionary, 'incident')
        updateRow(database, dictionary, 'sys_number', id, { number: '20000' })
        expect(nextNumber(database, dictionary, 'incident')).toBe('INC0020001')
        updateRow(database, dictionary, 'sys_number', id, { number: '1', maximum_digits: '3' })
        expect(nextNumber(database, dictionary, 'incident')).toBe('INC20002')
        expect(getRow(database, dictionary, 'sys_number', id)).toMatchObject({ number: '1' })
    })

    it('leave a gap where the transaction fails', () => {
        const { database, dictionary } = sample
        expect(() =>
            database.write(() => {
                nextNumber(database, dictionary, 'incident')
                throw new Error('stop')
            }),
        ).toThrow('stop')
        expect(nextNumber(database, dictionary, 'incident')).toBe('INC0010001')
    })
})
