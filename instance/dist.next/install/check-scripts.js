"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkScripts = checkScripts;
const refusals_1 = require("../engine/refusals");
const installation_refused_1 = require("./installation-refused");
const package_record_1 = require("./package-record");
/** Elements that hold a script which runs on the server. */
const SERVER_SCRIPTS = {
    sys_script: 'script',
    sys_script_include: 'script',
    sys_script_fix: 'script',
    sys_ws_operation: 'operation_script',
    sys_security_acl: 'script',
    sysauto_script: 'script',
    sysevent_script_action: 'script',
    sys_ui_action: 'script',
    sys_ui_page: 'processing_script',
};
/**
 * Refuses a script that the platform's engine would not load (`markdown/api-reference/scripts/
 * javascript-engine-feature-support.md`), here where its file can be named rather than when it first runs.
 */
function checkScripts(records) {
    for (const record of records) {
        if (record.action !== 'insert_or_update') {
            continue;
        }
        const source = sourceOf(record);
        if (source === null || source.text.trim() === '') {
            continue;
        }
        const [refusal] = (0, refusals_1.findRefusals)(source.text, source.type).filter((each) => each.atLoad);
        if (refusal) {
            const name = (0, package_record_1.fieldValue)(record, 'path') || (0, package_record_1.fieldValue)(record, 'name') || record.sysId;
            throw new installation_refused_1.InstallationRefused(`${name}, line ${refusal.line}: ${refusal.message}`, record.file);
        }
    }
}
function sourceOf(record) {
    if (record.table === 'sys_module') {
        // The package's package.json and its bill of materials are installed as modules too.
        if (!/\.(js|ts|mjs)$/.test((0, package_record_1.fieldValue)(record, 'path'))) {
            return null;
        }
        return { text: (0, package_record_1.fieldValue)(record, 'content'), type: (0, package_record_1.isSet)(record, 'external_source') ? 'script' : 'module' };
    }
    const element = SERVER_SCRIPTS[record.table];
    if (element === undefined || (record.table === 'sys_ui_action' && (0, package_record_1.isSet)(record, 'client'))) {
        return null;
    }
    return { text: (0, package_record_1.fieldValue)(record, element), type: 'script' };
}
//# sourceMappingURL=check-scripts.js.map