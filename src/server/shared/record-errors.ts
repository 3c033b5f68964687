import type { ErrorEntry } from './error-entry.ts'

/** Errors that are recorded on a message or in the system log. */
export const RECORD_ERRORS = {
    refusedByInstance: {
        code: 'ZDX-301',
        status: null,
        message: 'The instance refused the write',
        detail: 'Writing {what} failed: {reason}. Change the rule, data policy or privilege that refuses it; the alert stays recorded.',
    },
    reverted: {
        code: 'ZDX-302',
        status: null,
        message: 'The instance took a change back',
        detail: 'Active was set to false on incident {what} and is true again. A rule of the instance reverts it; change that rule or set Automatically resolve to Yes.',
    },
    gaveUp: {
        code: 'ZDX-303',
        status: null,
        message: 'The message could not be processed',
        detail: 'It failed {attempts} times, last with: {reason}. Correct the cause, then post the alert again.',
    },
    unfinished: {
        code: 'ZDX-304',
        status: null,
        message: 'Processing stopped',
        detail: 'Message {what} stays stored and is tried again within minutes. Cause: {reason}.',
    },
    unmappedField: {
        code: 'ZDX-305',
        status: null,
        message: 'A field mapping stopped the message',
        detail: 'Field {field} from row {row}: {reason}. Correct the row or what it names, then post the alert again.',
    },
} as const satisfies Record<string, ErrorEntry>
