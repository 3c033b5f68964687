import { findRefusals } from '../engine/refusals'
import { InstallationRefused } from './installation-refused'
import { fieldValue, isSet, type PackageRecord } from './package-record'

/** Elements that hold a script which runs on the server. */
const SERVER_SCRIPTS: Readonly<Record<string, string>> = {
    sys_script: 'script',
    sys_script_include: 'script',
    sys_script_fix: 'script',
    sys_ws_operation: 'operation_script',
    sys_security_acl: 'script',
    sysauto_script: 'script',
    sysevent_script_action: 'script',
    sys_ui_action: 'script',
    sys_ui_page: 'processing_script',
}

/**
 * Refuses a script that the platform's engine would not load (`markdown/api-reference/scripts/
 * javascript-engine-feature-support.md`), here where its file can be named rather than when it first runs.
 */
export function checkScripts(records: readonly PackageRecord[]): void {
    for (const record of records) {
        if (record.action !== 'insert_or_update') {
            continue
        }
        const source = sourceOf(record)
        if (source === null || source.text.trim() === '') {
            continue
        }
        const [refusal] = findRefusals(source.text, source.type).filter((each) => each.atLoad)
        if (refusal) {
            const name = fieldValue(record, 'path') || fieldValue(record, 'name') || record.sysId
            throw new InstallationRefused(`${name}, line ${refusal.line}: ${refusal.message}`, record.file)
        }
    }
}

function sourceOf(record: PackageRecord): { text: string; type: 'module' | 'script' } | null {
    if (record.table === 'sys_module') {
        // The package's package.json and its bill of materials are installed as modules too.
        if (!/\.(js|ts|mjs)$/.test(fieldValue(record, 'path'))) {
            return null
        }
        return { text: fieldValue(record, 'content'), type: isSet(record, 'external_source') ? 'script' : 'module' }
    }
    const element = SERVER_SCRIPTS[record.table]
    if (element === undefined || (record.table === 'sys_ui_action' && isSet(record, 'client'))) {
        return null
    }
    return { text: fieldValue(record, element), type: 'script' }
}
