import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decryptSecret, encryptSecret, hashPassword, verifyPassword } from '../../src/access/passwords'
import { openSecretKey } from '../../src/access/secrets'
import { Database } from '../../src/store/database'

describe('passwords', () => {
    it('matches the password that was hashed and no other', () => {
        const stored = hashPassword('geheim ß')
        expect(verifyPassword('geheim ß', stored)).toBe(true)
        expect(verifyPassword('geheim ß', stored)).toBe(true)
        expect(verifyPassword('geheim', stored)).toBe(false)
        expect(verifyPassword('', stored)).toBe(false)
    })

    it('gives two users with one password different texts, and none that holds the password', () => {
        const [first, second] = [hashPassword('same'), hashPassword('same')]
        expect(first).not.toBe(second)
        expect(first).not.toContain('same')
        expect(first.length).toBeLessThanOrEqual(255)
    })

    it.each(['', 'plain', 'scrypt$4096$c2FsdA==', '$$$'])('never matches what is no hash: "%s"', (stored) => {
        expect(verifyPassword(stored, stored)).toBe(false)
    })

    it('takes microseconds once a password was verified', () => {
        const stored = hashPassword('again')
        verifyPassword('again', stored)
        const started = performance.now()
        for (let round = 0; round < 1000; round++) {
            verifyPassword('again', stored)
        }
        expect((performance.now() - started) / 1000).toBeLessThan(0.5)
    })
})

describe('secrets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
    const database = new Database(join(folder, 'a.db'))
    openSecretKey(database)

    afterAll(() => {
        database.close()
        rmSync(folder, { recursive: true })
    })

    it('gives back what was encrypted, also after the database was opened anew', () => {
        const stored = encryptSecret('sécret')
        expect(stored).not.toContain('sécret')
        expect(encryptSecret('sécret')).not.toBe(stored)
        const again = new Database(database.file)
        openSecretKey(again)
        expect(decryptSecret(stored)).toBe('sécret')
        again.close()
    })

    it('keeps the empty text empty', () => {
        expect(encryptSecret('')).toBe('')
        expect(decryptSecret('')).toBe('')
    })

    it('refuses text that was changed or comes from elsewhere', () => {
        const stored = encryptSecret('secret')
        expect(() => decryptSecret(`${stored.slice(0, -4)}AAAA`)).toThrow()
        expect(() => decryptSecret('clear text')).toThrow('enter it again')
        expect(() => decryptSecret('aes256gcm$00000000$AAAA')).toThrow('another instance')
    })
})
