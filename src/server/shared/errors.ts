/** One entry of the error table: what went wrong, how it is answered, and what the reader is told to do. */
export interface ErrorEntry {
    /** `ZDX-nnn`; 1xx answers to a sender, 2xx refusals when a record is saved, 3xx recorded on a message or in the log, 5xx upkeep. */
    readonly code: string
    /** HTTP status of the answer; null where the error is never answered over HTTP. */
    readonly status: number | null
    /** Short text, without placeholders. */
    readonly message: string
    /** What to do about it; `{name}` stands for a value. */
    readonly detail: string
}

/** Every error that the application can name. docs/errors.md lists exactly these. */
export const ERRORS = {
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
    unknownCaller: {
        code: 'ZDX-201',
        status: null,
        message: 'The caller does not exist',
        detail: 'No user has the user ID {value}. Enter the user ID of an existing user as caller, or leave it empty.',
    },
    unknownResolver: {
        code: 'ZDX-202',
        status: null,
        message: 'The default resolver does not exist',
        detail: 'No user has the user ID {value}. Enter the user ID of an existing user as default resolver, or leave it empty.',
    },
    unknownCloseCode: {
        code: 'ZDX-203',
        status: null,
        message: 'The resolution code does not exist',
        detail: '{value} is no active choice of the incident field Resolution code. Enter one of: {choices}.',
    },
    notBareHost: {
        code: 'ZDX-204',
        status: null,
        message: 'The address is not a bare host name',
        detail: '{field} is {value}. Enter only the host, such as admin.zdxcloud.net, without https:// and without a path.',
    },
    badName: {
        code: 'ZDX-205',
        status: null,
        message: 'The name cannot stand in a URL',
        detail: '{value} is not 1 to 40 lower-case letters, digits, - or _. Choose another name.',
    },
    nameTaken: {
        code: 'ZDX-206',
        status: null,
        message: 'The name is taken',
        detail: 'Another row already has {value}. Change that row instead.',
    },
    unknownCategory: {
        code: 'ZDX-207',
        status: null,
        message: 'The mapped value does not exist',
        detail: '{value} is no active choice of the incident fields Category or Subcategory. Create the choice first, then save again.',
    },
    noSuchSource: {
        code: 'ZDX-208',
        status: null,
        message: 'The source of the mapping does not exist',
        detail: 'Choose a row of Settings as source.',
    },
    unknownProfile: {
        code: 'ZDX-209',
        status: null,
        message: 'The profile does not exist',
        detail: '{value} is no profile. Choose one of: {choices}.',
    },
    missingSetting: {
        code: 'ZDX-210',
        status: null,
        message: 'The profile generic lacks a setting',
        detail: '{field} is empty. Fill it in, or choose another profile.',
    },
    badPath: {
        code: 'ZDX-211',
        status: null,
        message: 'The path cannot be followed',
        detail: '{field} is {value}. Enter names separated by single dots, such as data.alert.id; write a dot inside a name with a backslash before it.',
    },
    ambiguousWord: {
        code: 'ZDX-212',
        status: null,
        message: 'A word means two things',
        detail: '{value} stands in {field} and in {other}. Leave it in one of them.',
    },
    badTemplate: {
        code: 'ZDX-226',
        status: null,
        message: 'The template cannot be read',
        detail: '{field}: {reason}. Write texts with places such as {example}.',
    },
    badCount: {
        code: 'ZDX-227',
        status: null,
        message: 'A number is out of its range',
        detail: '{field} is {value}. Enter a whole number from {least} to {most}.',
    },
    noUserDomain: {
        code: 'ZDX-223',
        status: null,
        message: 'The user domain is missing',
        detail: 'User domain is empty and the user domain rule is {rule}. Enter a domain such as example.com, or set the rule to None.',
    },
    badUserDomain: {
        code: 'ZDX-224',
        status: null,
        message: 'The user domain is no domain',
        detail: '{field} is {value}. Enter only the domain, such as example.com.',
    },
    badVerification: {
        code: 'ZDX-225',
        status: null,
        message: 'Messages could not be verified',
        detail: '{field} {reason}. Correct it, or require Nothing besides the user.',
    },
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
        detail: 'Incident {what} looks like one of Apono and was made by {user}, without the role zdx_management; it stays as it is. Give the role to the user that Apono posts as.',
    },
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
        message: 'A retention property is no number of days',
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

/** Name of an entry of the error table. */
export type ErrorName = keyof typeof ERRORS

/** Values for the placeholders of an entry. */
export type ErrorValues = Readonly<Record<string, string | number>>

/**
 * The text that is shown for an error, beginning with its code: `ZDX-103: Field alertId is missing …`.
 * A placeholder without a value stays as it stands, so that a mistake is seen.
 */
export function errorText(name: ErrorName, values: ErrorValues): string {
    const entry: ErrorEntry = ERRORS[name]
    const detail = entry.detail.replace(/\{(\w+)\}/g, (whole, key: string) =>
        Object.prototype.hasOwnProperty.call(values, key) ? String(values[key]) : whole,
    )
    return `${entry.code}: ${detail}`
}

/** A body that is not accepted: an entry of the error table with its values. */
export interface Refusal {
    readonly refused: ErrorName
    readonly values: ErrorValues
}
