import type { ErrorEntry } from './error-entry.ts'

/** Errors of upkeep: erasing, counting, deleting what is old. */
export const UPKEEP_ERRORS = {
    badPerson: {
        code: 'ZDX-501',
        status: 400,
        message: 'The person cannot be searched for',
        detail: 'Field person {reason}. Send a name or an e-mail address.',
    },
    badDays: {
        code: 'ZDX-502',
        status: 400,
        message: 'The number of days cannot be used',
        detail: 'Field {field} is not a whole number from 1 to {limit}. Send such a number, or leave it out.',
    },
    badRetention: {
        code: 'ZDX-503',
        status: null,
        message: 'A retention property is not a number of days',
        detail: '{property} is not a whole number from 0 to 36500; {days} days count instead. Correct the property.',
    },
    notDeleted: {
        code: 'ZDX-504',
        status: null,
        message: 'The instance refused to delete',
        detail: '{count} {what} that are too old could not be deleted. Look for a rule of the instance that refuses it.',
    },
    notErased: {
        code: 'ZDX-505',
        status: null,
        message: 'The instance refused to erase',
        detail: 'Message {what} still holds its body: {reason}. Change the rule or data policy that refuses it, then send the request again.',
    },
    upkeepStopped: {
        code: 'ZDX-506',
        status: null,
        message: 'A step of the retention job stopped',
        detail: 'Old {what} stay until the next run. Cause: {reason}.',
    },
} as const satisfies Record<string, ErrorEntry>
