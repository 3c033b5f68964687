"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dataPolicyRows = void 0;
const row_source_1 = require("./row-source");
const CLOSE_INFORMATION = 'incident/close information';
/**
 * Resolution code and resolution notes are required to resolve or close an incident; as a data policy it holds for
 * every write, REST included (`markdown/platform-administration/c_DataPolicy.md`).
 */
exports.dataPolicyRows = [
    (0, row_source_1.row)('sys_data_policy2', CLOSE_INFORMATION, {
        short_description: 'Close information is mandatory when resolved or closed',
        model_table: 'incident',
        conditions: 'state=6^ORstate=7^EQ',
        active: '1',
        inherit: '1',
        apply_import_set: '1',
        apply_soap: '1',
        enforce_ui: '1',
        reverse_if_false: '1',
    }),
    ...['close_code', 'close_notes'].map((field) => (0, row_source_1.row)('sys_data_policy_rule', `${CLOSE_INFORMATION}/${field}`, {
        sys_data_policy: (0, row_source_1.baseSysId)('sys_data_policy2', CLOSE_INFORMATION),
        table: 'incident',
        field,
        mandatory: 'true',
        disabled: 'ignore',
    })),
];
//# sourceMappingURL=data-policies.js.map