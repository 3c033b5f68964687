import type { ErrorEntry } from './error-entry.ts'

/** Errors that a sender or a caller of a web service is answered with. */
export const ANSWER_ERRORS = {
    notJson: {
        code: 'ZDX-101',
        status: 400,
        message: 'The body is not JSON',
        detail: '{reason} at character {position}. Send one JSON object in UTF-8.',
    },
    notObject: {
        code: 'ZDX-102',
        status: 400,
        message: 'The body is not a JSON object',
        detail: 'Found {actual}. Send one JSON object per alert.',
    },
    missingField: {
        code: 'ZDX-103',
        status: 400,
        message: 'The body is not an alert',
        detail: 'Field {field} is missing or empty. Send it as {expected}.',
    },
    wrongType: {
        code: 'ZDX-104',
        status: 400,
        message: 'A field has the wrong type',
        detail: 'Field {field} is {actual}. Send it as {expected}.',
    },
    badValue: {
        code: 'ZDX-105',
        status: 400,
        message: 'A field has a value that cannot be used',
        detail: 'Field {field} {reason}.',
    },
    tooLarge: {
        code: 'ZDX-106',
        status: 413,
        message: 'The body is too large',
        detail: 'It has {size} bytes, the limit is {limit}. Send less, or have an admin raise the property {property}.',
    },
    noSource: {
        code: 'ZDX-107',
        status: 404,
        message: 'The source does not exist or is not active',
        detail: 'No active row of Settings has the name {source}. Have an admin activate it, then send again.',
    },
    tooDeep: {
        code: 'ZDX-108',
        status: 400,
        message: 'The body is nested too deeply',
        detail: 'Field {field} lies more than {limit} levels deep. Send a flatter object.',
    },
    notStored: {
        code: 'ZDX-109',
        status: 503,
        message: 'The message could not be stored',
        detail: 'The instance said: {reason}. Nothing was accepted; send again.',
    },
    wrongSecret: {
        code: 'ZDX-110',
        status: 401,
        message: 'The shared secret is missing or wrong',
        detail: 'Header {header} {reason}. Send the secret that was agreed on for this source.',
    },
    badSignature: {
        code: 'ZDX-111',
        status: 401,
        message: 'The signature is missing or wrong',
        detail: 'Header {header} {reason}. Sign as Standard Webhooks says, with the secret of this source, the body exactly as it is sent.',
    },
    outsideTolerance: {
        code: 'ZDX-112',
        status: 401,
        message: 'The signature is too old or too new',
        detail: 'Header webhook-timestamp is {timestamp}, the clock of the instance {now} ({utc}). At most {tolerance} s may lie between them. Set the clock, and sign each attempt anew.',
    },
    replayed: {
        code: 'ZDX-113',
        status: 409,
        message: 'The message came before',
        detail: 'The webhook-id was accepted as message {message}. Do not repeat it; give another message an id of its own.',
    },
    noSecret: {
        code: 'ZDX-114',
        status: 503,
        message: 'The source cannot verify messages',
        detail: 'Source {source} requires a secret and has none that can be read. Have an admin enter the Webhook secret in Settings, then send again.',
    },
    noMessage: {
        code: 'ZDX-115',
        status: 404,
        message: 'The message does not exist',
        detail: 'No message has the sys_id {id}. It may have been deleted when it was old enough.',
    },
    notReplayable: {
        code: 'ZDX-116',
        status: 409,
        message: 'The message cannot be processed once more',
        detail: 'Message {id}: {reason}. Have the sender post the alert again.',
    },
    tooManyAlerts: {
        code: 'ZDX-117',
        status: 413,
        message: 'The post holds too many alerts',
        detail: 'It has {count} alerts, the limit is {limit}; none was taken. Send them in several posts (Alertmanager: max_alerts).',
    },
    tooMuchShared: {
        code: 'ZDX-118',
        status: 413,
        message: 'The alerts of the post share too much text',
        detail: 'Each of the {count} alerts is kept with the {size} characters that they share; together {limit} are the limit, and none was taken. Send fewer alerts in one post, or shorter common labels and annotations.',
    },
    unfilledId: {
        code: 'ZDX-119',
        status: 400,
        message: 'The alert has no id',
        detail: 'Field {field} is {value}, a place that the sender has not filled in. Have the sender put the id of its alert there.',
    },
} as const satisfies Record<string, ErrorEntry>
