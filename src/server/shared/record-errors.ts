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
        detail: 'It failed {attempts} times, last with: {reason}. Correct the cause, then replay the message.',
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
        detail: 'Field {field} from row {row}: {reason}. Correct the row or what it names, then replay the message.',
    },
    notRecognised: {
        code: 'ZDX-306',
        status: null,
        message: 'An incident of the Table API could not be recognised',
        detail: 'Incident {what} looks like one of Apono and stays as it is. Cause: {reason}. Compare the body template in Apono with the documented one.',
    },
    creatorLacksRole: {
        code: 'ZDX-307',
        status: null,
        message: 'The maker of an incident may not post alerts',
        detail: 'Incident {what} looks like one of Apono and was made by {user}, without the role zdx_webhook; it stays as it is. Give the role to the user that Apono posts as.',
    },
    neverEnded: {
        code: 'ZDX-308',
        status: null,
        message: 'Processing began and never came to an end',
        detail: 'Message {what}: {attempts} attempts began and did not end; each time a limit of the instance ended it, or the instance stopped. Look for a rule or a template that takes too much time or memory, correct it, then replay the message.',
    },
    sweepRests: {
        code: 'ZDX-309',
        status: null,
        message: 'The job that settles waiting messages rests for one run',
        detail: 'The last {count} runs of the job {job} did not come to their end. This run settles nothing, so that the instance does not stop the job; the next run settles messages again. Look at the messages that are Failed.',
    },
    waitingLong: {
        code: 'ZDX-310',
        status: null,
        message: 'Messages wait for too long',
        detail: '{count} messages wait, the oldest for {minutes} minutes. The job {job} does not run or is stopped; new posts are settled all the same. Press Settle waiting messages on a message or a row of Settings.',
    },
    jobNotRun: {
        code: 'ZDX-311',
        status: null,
        message: 'The job could not be run',
        detail: 'The instance did not run the job {job}. Open it in System Definition > Scheduled Jobs, see that it is active, and choose Execute Now.',
    },
    incidentDeleted: {
        code: 'ZDX-312',
        status: null,
        message: 'The incident was deleted while it was changed',
        detail: 'Incident {what} was deleted after it was read. The instance may have inserted it again: if it is there, delete it once more. Then replay the message.',
    },
    notCounted: {
        code: 'ZDX-313',
        status: null,
        message: 'Ids that were not filled in could not be counted',
        detail: 'The count in Settings of source {source} is not that of the last day. Cause: {reason}. Change the rule or privilege that refuses it; each such message is stored all the same.',
    },
} as const satisfies Record<string, ErrorEntry>
