"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setFieldValues = setFieldValues;
const ASSIGNMENT = /^([a-z0-9_]+)=(.*)$/s;
/**
 * Takes apart the Template field of a business rule, `element=value^element=value^EQ`. Assignments other than "To"
 * (same as, dynamic) are not built; such a template throws an error that names it.
 */
function setFieldValues(template) {
    return template
        .split('^')
        .filter((part) => part !== '' && part !== 'EQ')
        .map((part) => {
        const match = ASSIGNMENT.exec(part);
        if (!match) {
            throw new Error(`Set field values "${part}": the local instance knows only the assignment "To" (element=value)`);
        }
        return { element: match[1], value: match[2] };
    });
}
//# sourceMappingURL=field-values.js.map