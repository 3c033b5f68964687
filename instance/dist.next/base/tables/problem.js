"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.problemTables = void 0;
const declare_1 = require("../declare");
/** Problems. */
exports.problemTables = [
    (0, declare_1.table)('problem', 'Problem', [
        (0, declare_1.flag)('major_problem', 'Major problem'),
        (0, declare_1.reference)('reopened_by', 'Last reopened by', 'sys_user'),
        (0, declare_1.integer)('reopen_count', 'Reopen count', { defaultValue: '0' }),
        (0, declare_1.dateTime)('confirmed_at', 'Confirmed'),
        (0, declare_1.reference)('fix_by', 'Fix by', 'sys_user'),
        (0, declare_1.dateTime)('reopened_at', 'Last reopened at'),
        (0, declare_1.reference)('resolved_by', 'Resolved by', 'sys_user'),
        (0, declare_1.text)('resolution_code', 'Resolution code', 255, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.dateTime)('resolved_at', 'Resolved'),
        (0, declare_1.dateTime)('fix_at', 'Fix'),
        (0, declare_1.integer)('problem_state', 'Problem state', { defaultValue: '1', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.dateTime)('fix_communicated_at', 'Fix communicated'),
        (0, declare_1.reference)('rfc', 'Change request', 'change_request'),
        (0, declare_1.text)('review_outcome', 'Major problem review notes', 4000),
        (0, declare_1.reference)('confirmed_by', 'Confirmed by', 'sys_user'),
        (0, declare_1.flag)('known_error', 'Known error'),
        (0, declare_1.dateTime)('workaround_communicated_at', 'Workaround communicated'),
        (0, declare_1.reference)('fix_communicated_by', 'Fix communicated by', 'sys_user'),
        (0, declare_1.reference)('duplicate_of', 'Duplicate of', 'problem'),
        (0, declare_1.reference)('first_reported_by_task', 'Origin task', 'task'),
        (0, declare_1.column)('cause_notes', 'html', 'Cause notes', { maxLength: 65536 }),
        (0, declare_1.integer)('related_incidents', 'Related Incidents', { defaultValue: '0' }),
        (0, declare_1.text)('category', 'Category', 255, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.flag)('workaround_applied', 'Workaround applied'),
        (0, declare_1.text)('subcategory', 'Subcategory', 255, { dependent: 'category', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.reference)('workaround_communicated_by', 'Workaround communicated by', 'sys_user'),
        (0, declare_1.column)('workaround', 'html', 'Workaround', { maxLength: 65536 }),
        (0, declare_1.column)('fix_notes', 'html', 'Fix notes', { maxLength: 65536 }),
    ], { extends: 'task', flags: declare_1.OPEN_TABLE, number: { prefix: 'PRB', last: 40000, digits: 7 } }),
];
//# sourceMappingURL=problem.js.map