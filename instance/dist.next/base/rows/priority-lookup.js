"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.priorityLookupRows = void 0;
const row_source_1 = require("./row-source");
/** Impact, urgency, priority (`markdown/it-service-management/incident-management/def-prio-lookup-rules.md`). */
const PRIORITIES = [
    ['1', '1', '1'],
    ['1', '2', '2'],
    ['1', '3', '3'],
    ['2', '1', '2'],
    ['2', '2', '3'],
    ['2', '3', '4'],
    ['3', '1', '3'],
    ['3', '2', '4'],
    ['3', '3', '5'],
];
const DEFINITION = (0, row_source_1.baseSysId)('dl_definition', 'Priority Lookup');
/** The priority look-up rules of incident. */
exports.priorityLookupRows = [
    (0, row_source_1.row)('dl_definition', 'Priority Lookup', {
        name: 'Priority Lookup',
        source_table: 'incident',
        matcher_table: 'dl_u_priority',
        active: '1',
        run_on_insert: '1',
        run_on_update: '1',
        run_on_form_change: '1',
    }),
    ...['impact', 'urgency'].map((field) => (0, row_source_1.row)('dl_definition_rel_match', field, {
        dl_definition: DEFINITION,
        source_table: 'incident',
        source_table_field: field,
        matcher_table: 'dl_u_priority',
        matcher_table_field: field,
        exact_match: '1',
    })),
    (0, row_source_1.row)('dl_definition_rel_set', 'priority', {
        dl_definition: DEFINITION,
        source_table: 'incident',
        source_table_field: 'priority',
        matcher_table: 'dl_u_priority',
        matcher_table_field: 'priority',
        always_replace: '1',
    }),
    ...PRIORITIES.map(([impact, urgency, priority], index) => (0, row_source_1.row)('dl_u_priority', `${impact}/${urgency}`, {
        sys_class_name: 'dl_u_priority',
        impact,
        urgency,
        priority,
        active: '1',
        order: String((index + 1) * 100),
    })),
];
//# sourceMappingURL=priority-lookup.js.map