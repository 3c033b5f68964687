"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerUpload = answerUpload;
const glide_time_1 = require("../store/glide-time");
const sys_id_1 = require("../store/sys-id");
const answers_1 = require("./answers");
/** Where the SDK's command line sends a package. */
const UPLOAD_PATH = '/sn_appclient_upload_processor.do';
/** States of sys_execution_tracker. */
const SUCCESSFUL = '2';
const FAILED = '3';
/**
 * Installs the package of a multipart form with the parts attachFile and load_demo, as the SDK's command line sends it. The
 * installation is over when this answers; its tracker says how it ended. What the command line expects was read in its code
 * (@servicenow/sdk-api, connector): JSON with the tracker's sys_id, 401 for whoever may not install.
 */
function answerUpload(services, request) {
    const { session } = services.context;
    if (!session.authenticated) {
        return (0, answers_1.notAuthenticated)();
    }
    if (!session.roles.has('admin')) {
        return (0, answers_1.errorAnswer)(401, 'User Not Authorized', 'The role admin is required to install an application');
    }
    if (request.method !== 'POST') {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `${request.method} is not allowed for ${UPLOAD_PATH}`);
    }
    const zip = request.parts.find((part) => part.name === 'attachFile');
    if (!zip || zip.data.length === 0) {
        return (0, answers_1.errorAnswer)(400, 'Bad Request', 'The part attachFile with the package is missing');
    }
    const loadDemo = field(request, 'load_demo') !== 'false';
    const started = Date.now();
    const installation = install(services, zip.data, loadDemo);
    const tracker = writeTracker(services, installation, started);
    return (0, answers_1.jsonAnswer)(200, { executionTracker: tracker, rollbackContext: (0, sys_id_1.newSysId)() });
}
function install(services, zip, loadDemo) {
    try {
        return services.install(zip, { loadDemo });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        services.log('error', 'global', `Installation failed: ${error instanceof Error ? (error.stack ?? message) : message}`);
        return { error: message, scopeId: '', version: '' };
    }
}
function writeTracker(services, installation, started) {
    const { error, scopeId, version } = installation;
    const { row, error: failure } = services.records.insert('sys_execution_tracker', {
        name: `Install application ${version}`.trim(),
        source: scopeId,
        source_table: 'sys_app',
        state: error === null ? SUCCESSFUL : FAILED,
        message: error ?? 'This operation succeeded',
        percent_complete: '100',
        start_time: (0, glide_time_1.toGlideDateTime)(started),
        completion_time: (0, glide_time_1.toGlideDateTime)(Date.now()),
    });
    if (!row?.['sys_id']) {
        throw new Error(`The execution tracker could not be written: ${failure ?? 'no reason given'}`);
    }
    return row['sys_id'];
}
function field(request, name) {
    const part = request.parts.find((candidate) => candidate.name === name);
    return part ? Buffer.from(part.data).toString('utf8') : '';
}
//# sourceMappingURL=package-upload.js.map