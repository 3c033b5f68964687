"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.progressRoute = progressRoute;
exports.answerProgress = answerProgress;
const select_rows_1 = require("../store/select-rows");
const answers_1 = require("./answers");
/** Labels of sys_execution_tracker.state. */
const LABELS = {
    0: 'Pending',
    1: 'Running',
    2: 'Successful',
    3: 'Failed',
    4: 'Canceled',
};
const ROLES = ['admin', 'sn_cicd.sys_ci_automation'];
/** The tracker's sys_id in an address /api/sn_cicd[/v1|/v2]/progress/{id}, or null. */
function progressRoute(segments) {
    const [api, name, ...rest] = segments;
    const [resource, sysId, ...beyond] = /^v\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
    return api === 'api' && name === 'sn_cicd' && resource === 'progress' && sysId && beyond.length === 0 ? sysId : null;
}
/** GET /sn_cicd/progress/{progress_id} (markdown/api-reference/rest-apis/cicd-api.md). */
function answerProgress(services, method, target, sysId) {
    const { context } = services;
    const { session } = context;
    if (method !== 'GET' && method !== 'HEAD') {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `${method} is not allowed for ${target.path}`);
    }
    if (!session.authenticated) {
        return (0, answers_1.notAuthenticated)();
    }
    if (!ROLES.some((role) => session.roles.has(role))) {
        return (0, answers_1.errorAnswer)(403, 'Forbidden', `One of the roles ${ROLES.join(', ')} is required`);
    }
    const row = (0, select_rows_1.getRow)(context.database, context.dictionary.get(), 'sys_execution_tracker', sysId);
    if (!row) {
        return (0, answers_1.errorAnswer)(404, 'Not found', `There is no execution tracker ${sysId}`);
    }
    const state = row['state'] ?? '0';
    const message = row['message'] ?? '';
    return (0, answers_1.jsonAnswer)(200, {
        result: {
            links: { progress: { id: sysId, url: `${target.origin}/api/sn_cicd/progress/${sysId}` } },
            status: state,
            status_label: LABELS[state] ?? '',
            status_message: message,
            status_detail: row['detail_message'] ?? '',
            error: state === '3' ? message : '',
            percent_complete: Number(row['percent_complete'] ?? 0),
        },
    });
}
//# sourceMappingURL=progress-api.js.map