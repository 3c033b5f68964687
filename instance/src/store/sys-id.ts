import { createHash, randomUUID } from 'node:crypto'

/** A new record identifier: 32 lower-case hexadecimal digits, random (`markdown/platform-administration/c_UniqueRecordIdentifier.md`). */
export function newSysId(): string {
    return randomUUID().replaceAll('-', '')
}

/** An identifier that is the same on every instance, for rows that the base system brings with it. */
export function stableSysId(...parts: readonly string[]): string {
    return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32)
}

/** True for 32 hexadecimal digits in any case. */
export function isSysId(text: string): boolean {
    return /^[0-9a-f]{32}$/i.test(text)
}
