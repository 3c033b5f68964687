import { timingSafeEqual } from 'node:crypto'

/** Whether a text from outside is the one that is expected, without telling by the time how much of it is. */
export function isSameText(sent: string, expected: string): boolean {
    const [left, right] = [Buffer.from(sent), Buffer.from(expected)]
    return left.length === right.length && timingSafeEqual(left, right)
}
