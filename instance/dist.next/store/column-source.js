"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.columnSource = columnSource;
const build_dictionary_1 = require("./build-dictionary");
/**
 * A column as a sys_dictionary record describes it. `value` gives the record's value of an element, undefined where it
 * has none.
 */
function columnSource(value) {
    const element = value('element') ?? '';
    const length = value('max_length');
    const choice = value('choice');
    return {
        element,
        type: value('internal_type') ?? 'string',
        label: value('column_label') ?? element,
        mandatory: (0, build_dictionary_1.isTrue)(value('mandatory')),
        readOnly: (0, build_dictionary_1.isTrue)(value('read_only')),
        display: (0, build_dictionary_1.isTrue)(value('display')),
        unique: (0, build_dictionary_1.isTrue)(value('unique')),
        ...(length === undefined ? {} : { maxLength: Number(length) }),
        ...(choice === undefined ? {} : { choice: Number(choice) }),
        ...pick('defaultValue', value('default_value')),
        ...pick('reference', value('reference')),
        ...pick('cascadeRule', value('reference_cascade_rule')),
        ...pick('dependent', value('dependent')),
        ...pick('attributes', value('attributes')),
    };
}
function pick(key, value) {
    return value === undefined ? {} : { [key]: value };
}
//# sourceMappingURL=column-source.js.map