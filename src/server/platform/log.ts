import { gs } from '@servicenow/glide'
import { shownName } from '../shared/text.ts'

/** Levels of the setting "Logging level", the chattiest first. */
export const LOG_LEVELS = ['debug', 'information', 'warning', 'error'] as const

/** One of {@link LOG_LEVELS}. */
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Most characters of a line. */
const MAX_LINE_LENGTH = 4000

/** Writes lines, cut and cleaned, to the system log that a source's logging level lets through. Never pass it a body or a secret. */
export interface Log {
    readonly write: (level: LogLevel, line: string) => void
}

const WRITERS: Readonly<Record<LogLevel, (line: string) => void>> = {
    debug: (line) => gs.debug(line),
    information: (line) => gs.info(line),
    warning: (line) => gs.warn(line),
    error: (line) => gs.error(line),
}

/** A log that drops what is below `least`. An unknown level counts as `information`, the documented default. */
export function logFrom(least: string): Log {
    const known = (LOG_LEVELS as readonly string[]).indexOf(least)
    const floor = known < 0 ? LOG_LEVELS.indexOf('information') : known
    return {
        write: (level, line) => {
            if (LOG_LEVELS.indexOf(level) >= floor) {
                WRITERS[level](shownName(line, MAX_LINE_LENGTH))
            }
        },
    }
}
