import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localError, localErrorCodes } from '../../src/local-errors'

describe('the errors of the local instance', () => {
    it('have one code each, and say what to do in a second sentence', () => {
        const codes = localErrorCodes()
        expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
        for (const { code, text } of codes) {
            expect(code).toMatch(/^LOCAL-\d{3}$/)
            expect(text).toMatch(/[.:,] [A-Z][^.]+$|Run "/)
        }
    })

    it('name in their text what they were given', () => {
        const error = localError('portInUse', { port: 8090 })
        expect(error).toMatchObject({ code: 'LOCAL-002', status: 500 })
        expect(error.message).toMatch(/^LOCAL-002: Port 8090 is in use\. /)
    })

    it('have the words that the starter has before anything is built', () => {
        const starter = readFileSync(join(__dirname, '../../bin/local-instance.mjs'), 'utf8')
        expect(starter).toContain(localError('notBuilt').message)
    })
})
