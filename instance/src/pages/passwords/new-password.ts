import { randomInt } from 'node:crypto'
import { MAX_PASSWORD_LENGTH } from '../../access/passwords'

/** Characters of a new password; no page has the number of the default policy. */
const MIN_LENGTH = 8

const GENERATED_LENGTH = 16

/** Kinds of characters, without those that are taken for each other; a generated password has one of each kind. */
const KINDS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@'] as const

/** A password for somebody who is to change it. */
export function generatePassword(): string {
    const all = KINDS.join('')
    const kinds = [...KINDS, ...Array.from({ length: GENERATED_LENGTH - KINDS.length }, () => all)]
    const signs = kinds.map((kind) => kind[randomInt(kind.length)] ?? '')
    for (let at = signs.length - 1; at > 0; at--) {
        const other = randomInt(at + 1)
        const [one = '', two = ''] = [signs[at], signs[other]]
        signs[at] = two
        signs[other] = one
    }
    return signs.join('')
}

/** Why a text cannot be a password; null if it can. */
export function passwordProblem(password: string): string | null {
    if (password.length < MIN_LENGTH) {
        return `A password has at least ${MIN_LENGTH} characters`
    }
    return password.length > MAX_PASSWORD_LENGTH ? `A password has at most ${MAX_PASSWORD_LENGTH} characters` : null
}
