import type { Value } from '../../store/row'
import { call } from '../calls'
import { markNotBuilt } from '../not-built'
import { valueOfDisplay } from '../record/display-text'
import { elementOf } from '../record/field-access'
import { fieldText } from '../record/field-text'
import type { GlideQueryCondition } from '../record/glide-query-condition'
import { GlideRecordMethods } from '../record/glide-record'
import { stateOf } from '../record/record-base'
import { GlideDate } from '../time/glide-date'
import { GlideDateTime } from '../time/glide-date-time'
import { gs } from './glide-system'

/** GlideRecord methods of the global scope only (markdown/api-reference/server-api-reference/c_GlideRecordAPI.md). */
const recordMethods = {
    addInactiveQuery(this: GlideRecordMethods): GlideQueryCondition {
        return stateOf(this).query.add(['active', '=', 'false'])
    },
    autoSysFields(this: GlideRecordMethods, enable: unknown): void {
        stateOf(this).autoSysFields = enable !== false
    },
    /** Whether any field differs from what is stored. */
    changes(this: GlideRecordMethods): boolean {
        const state = stateOf(this)
        return [...state.columns.values()].some((column) => elementOf(state, column).changes())
    },
    getPlural(this: GlideRecordMethods): string {
        return stateOf(this).description?.plural ?? ''
    },
    setDisplayValue(this: GlideRecordMethods, element: unknown, display: unknown): void {
        const state = stateOf(this)
        const column = state.columns.get(fieldText(element))
        if (column) {
            state.store(column.element, valueOfDisplay(state, column, display))
        }
    },
    setNewGuid(this: GlideRecordMethods): string {
        const sysId = call<string>('random.guid', {})
        stateOf(this).store('sys_id', sysId)
        return sysId
    },
}

const RECORD_NOT_BUILT = [
    'addDomainQuery',
    'addExtraField',
    'addValue',
    'applyEncodedQuery',
    'applyTemplate',
    'find',
    'getEscapedDisplayValue',
    'getFields',
    'getLocation',
    'getRelatedLists',
    'getRelatedTables',
    'getRowNumber',
    'hasAttachments',
    'insertWithReferences',
    'instanceOf',
    'queryNoDomain',
    'restoreLocation',
    'saveLocation',
    'setForceUpdate',
    'setLocation',
    'setQueryReferences',
    'setUseEngines',
]

function write(level: 'info' | 'warn' | 'error', message: unknown, source?: unknown): void {
    call('log.write', {
        level,
        message: fieldText(message),
        ...(source === undefined ? {} : { source: fieldText(source) }),
    })
}

/** gs of the global scope (markdown/api-reference/server-api-reference/c_GlideSystemAPI.md). */
const systemMethods = {
    print: (message: unknown) => write('info', message),
    log: (message: unknown, source?: unknown) => write('info', message, source),
    logWarning: (message: unknown, source?: unknown) => write('warn', message, source),
    logError: (message: unknown, source?: unknown) => write('error', message, source),
    /** Today's date in the user's zone and format. */
    now: () => new GlideDate().getDisplayValue(),
    nowDateTime: () => new GlideDateTime().getDisplayValue(),
    minutesAgo: (minutes: unknown) => minutesAgo(Number(minutes)),
    beginningOfToday: () => gs.daysAgoStart(0),
    endOfToday: () => gs.daysAgoEnd(0),
    beginningOfYesterday: () => gs.daysAgoStart(1),
    endOfYesterday: () => gs.daysAgoEnd(1),
    beginningOfTomorrow: () => gs.daysAgoStart(-1),
    endOfTomorrow: () => gs.daysAgoEnd(-1),
    getUserNameByUserID: (userId: unknown) => call<Value>('user.nameOf', { userId: fieldText(userId) }),
}

const SYSTEM_NOT_BUILT = [
    'calDateDiff',
    'dateDiff',
    'getPreference',
    'getXMLText',
    'nowNoTZ',
    'nowGlideDateTime',
    'setReturn',
    'workflowFlush',
]

/** Adds what only scripts of the global scope find. */
export function addGlobalScopeApi(): void {
    for (const [name, value] of Object.entries(recordMethods)) {
        Object.defineProperty(GlideRecordMethods.prototype, name, { value, configurable: true, writable: true })
    }
    markNotBuilt(GlideRecordMethods.prototype, 'GlideRecord', RECORD_NOT_BUILT)
    Object.assign(gs, systemMethods)
    markNotBuilt(gs, 'gs', SYSTEM_NOT_BUILT)
}

function minutesAgo(minutes: number): string {
    const moment = new GlideDateTime()
    moment.addSeconds(-60 * minutes)
    return moment.toString()
}
