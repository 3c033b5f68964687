import { type Moment, readTime, toSeconds } from './time.ts'

/**
 * Epoch seconds as a date-time column holds them: `yyyy-MM-dd HH:mm:ss` in UTC, whatever the time zone of user or
 * instance.
 */
export function toUtcText(epochSeconds: number): string {
    return new Date(epochSeconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** A moment as a date-time column holds it, its fraction cut off; empty for none. */
export function momentText(moment: Moment | null): string {
    return moment === null || moment === '' ? '' : toUtcText(toSeconds(moment))
}

/** Epoch seconds of a stored date-time (`yyyy-MM-dd HH:mm:ss`, UTC); null for none. */
export function fromUtcText(text: string): number | null {
    const read = readTime(text, 'UTC')
    return 'ok' in read && read.ok !== null ? toSeconds(read.ok) : null
}
