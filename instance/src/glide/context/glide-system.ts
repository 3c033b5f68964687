import type { Value } from '../../store/row'
import { call, currentScope } from '../calls'
import { markNotBuilt } from '../not-built'
import { fieldText } from '../record/field-text'
import { GlideElement } from '../record/glide-element'
import { isRecord, stateOf } from '../record/record-base'
import { RecordReading } from '../record/record-reading'
import { GlideDateTime } from '../time/glide-date-time'
import { systemDates } from '../time/system-dates'
import { addMessage, tableDescription, transaction, transactionMessages } from '../transaction'
import { GlideSession } from './glide-session'
import { GlideUser, userHasRole } from './glide-user'
import { fillMessage, fillPlaceholders } from './message-format'
import { base64Decode, base64Encode } from './text-coding'

const session = new GlideSession()
const user = new GlideUser()

function log(level: 'info' | 'warn' | 'error' | 'debug') {
    return (message: unknown, ...parameters: unknown[]): void => {
        call('log.write', { level, message: fillPlaceholders(message, parameters) })
    }
}

/** `gs` (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md). */
export const gs = {
    ...systemDates,
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    debug: log('debug'),

    addInfoMessage: (message: unknown) => addMessage('info', fieldText(message)),
    addErrorMessage: (message: unknown) => addMessage('error', fieldText(message)),
    addHighMessage: (message: unknown) => addMessage('info', fieldText(message)),
    addModerateMessage: (message: unknown) => addMessage('info', fieldText(message)),
    addLowMessage: (message: unknown) => addMessage('info', fieldText(message)),
    addSuccessMessage: (message: unknown) => addMessage('info', fieldText(message)),
    getErrorMessages: (): string[] =>
        transactionMessages()
            .filter(({ type }) => type === 'error')
            .map(({ text }) => text),

    base64Encode: (source: unknown) => base64Encode(fieldText(source)),
    base64Decode: (source: unknown) => base64Decode(fieldText(source)),
    urlEncode: (text: unknown) => encodeURIComponent(fieldText(text)),
    urlDecode: (text: unknown) => decodeURIComponent(fieldText(text).replaceAll('+', ' ')),
    generateGUID: () => call<string>('random.guid', {}),

    /** The value, or the alternative; null where there is neither. */
    getProperty: (key: unknown, alternative?: unknown): unknown =>
        call<string | null>('property.get', { name: fieldText(key) }) ?? alternative ?? null,
    /** Only properties of the script's own scope. */
    setProperty: (key: unknown, value: unknown, description?: unknown): void => {
        call('property.set', {
            name: fieldText(key),
            value: fieldText(value),
            ...(description === undefined ? {} : { description: fieldText(description) }),
        })
    },

    getUserID: () => transaction().userId,
    getUserName: () => transaction().userName,
    getUserDisplayName: () => transaction().displayName,
    getUser: () => user,
    hasRole: (role: unknown) => userHasRole(role),
    getSession: () => session,
    isLoggedIn: () => session.isLoggedIn(),
    isInteractive: () => session.isInteractive(),
    isMobile: () => false,
    isDebugging: () => call<boolean>('log.debugging', {}),
    getTimeZoneName: () => transaction().timeZone,
    getDateFormat: () => transaction().dateFormat,
    getTimeFormat: () => transaction().timeFormat,
    getDateTimeFormat: () => `${transaction().dateFormat} ${transaction().timeFormat}`,

    getCurrentScopeName: () => currentScope(),

    getMessage: (id: unknown, ...parameters: unknown[]): string => message(id, parameters),
    getEscapedMessage: (id: unknown, ...parameters: unknown[]): string =>
        message(id, parameters).replace(/[&<>]/g, (character) => `&${ESCAPES[character] ?? ''};`),

    /** True for null, undefined, '', an empty field, and a GlideRecord of no table. */
    nil: (value: unknown): boolean => {
        if (isRecord(value)) {
            return stateOf(value).description === null
        }
        return value === null || value === undefined || value === '' || (value instanceof GlideElement && value.nil())
    },
    tableExists: (name: unknown): boolean => tableDescription(fieldText(name)) !== null,

    eventQueue: (name: unknown, instance: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void => {
        queueEvent(name, instance, parm1, parm2, { queue: optional(queue) })
    },
    /** Runs a scheduled job at once; the sys_id of the job, or null where it is another application's. */
    executeNow: (job: unknown): string | null => {
        const record = isRecord(job) ? stateOf(job) : null
        if (record === null) {
            return null
        }
        return call<string | null>('job.executeNow', { table: record.table, sysId: record.read('sys_id') ?? '' })
    },

    /** Without parm1 the record's display value is passed; without a time the event is due now. */
    eventQueueScheduled: (
        name: unknown,
        instance: unknown,
        parm1?: unknown,
        parm2?: unknown,
        expiration?: unknown,
    ): void => {
        const first = optional(parm1) ?? (instance instanceof RecordReading ? instance.getDisplayValue() : null)
        queueEvent(name, instance, first, parm2, { processOn: moment(expiration) })
    },
}

markNotBuilt(gs, 'gs', [
    'getCallerScopeName',
    'getCssCacheVersionString',
    'getCurrentApplicationId',
    'getSessionID',
    'getSessionToken',
    'getUrlOnStack',
    'include',
    'setRedirect',
    'xmlToJSON',
])

const ESCAPES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt' }

function message(id: unknown, parameters: readonly unknown[]): string {
    return fillMessage(call<string>('message.get', { key: fieldText(id) }), parameters)
}

function queueEvent(
    name: unknown,
    instance: unknown,
    parm1: unknown,
    parm2: unknown,
    when: { queue?: Value; processOn?: Value },
): void {
    const record = isRecord(instance) ? stateOf(instance) : null
    call('event.queue', {
        name: fieldText(name),
        table: record?.table ?? null,
        instance: record ? record.read('sys_id') : optional(instance),
        parm1: optional(parm1),
        parm2: optional(parm2),
        ...when,
    })
}

function optional(value: unknown): Value {
    const text = fieldText(value)
    return text === '' ? null : text
}

function moment(value: unknown): Value {
    const text = optional(value)
    return text === null ? null : new GlideDateTime(text).getValue()
}
