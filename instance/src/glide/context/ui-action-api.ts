import type { UiActionResult } from '../../engine/script-engine'
import { markNotBuilt } from '../not-built'
import { fieldText } from '../record/field-text'
import { isRecord, stateOf } from '../record/record-base'

let resultIn: (action: GlideAction) => UiActionResult

/**
 * What a script of a UI action finds as `action` (markdown/api-reference/server-api-reference/ActionAPIBoth.md;
 * getRedirectURL stands in the SDK's declarations only).
 */
export class GlideAction {
    #parameters: Readonly<Record<string, string>>
    #redirect: string | null = null

    /** @param parameters those of the address that the form was sent to */
    constructor(parameters: Readonly<Record<string, string>>) {
        this.#parameters = parameters
    }

    static {
        resultIn = (action) => ({ redirect: action.#redirect })
    }

    /** A GlideRecord leads to the form of its record, anything else is an address. */
    setRedirectURL(url: unknown): void {
        this.#redirect = isRecord(url) ? formAddress(url) : fieldText(url)
    }

    getRedirectURL(): string | null {
        return this.#redirect
    }

    getURLParameter(name: unknown): string | null {
        const key = fieldText(name)
        return Object.hasOwn(this.#parameters, key) ? (this.#parameters[key] ?? null) : null
    }
}

Object.defineProperty(GlideAction.prototype, 'constructor', { value: Object })
markNotBuilt(GlideAction.prototype, 'action', [
    'get',
    'getActionSysId',
    'getCategory',
    'getGlideURI',
    'getReturnURL',
    'getValues',
    'hasGlideURI',
    'openGlideRecord',
    'setNoPop',
    'setReturnURL',
    'setURLParameter',
])

/** What the script asked for. */
export function actionResult(action: GlideAction): UiActionResult {
    return resultIn(action)
}

function formAddress(record: Parameters<typeof stateOf>[0]): string {
    const state = stateOf(record)
    const table = state.read('sys_class_name') ?? state.table
    return `${table}.do?sys_id=${state.read('sys_id') ?? '-1'}`
}
