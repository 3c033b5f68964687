"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.valueParts = valueParts;
/** Operators whose value is several, with `@` between them (`markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`). */
const IN_PARTS = new Set(['BETWEEN', 'ON', 'NOTON', 'DATEPART']);
/** The values of a term, each of which may be an expression: those between `@` for operators of dates, else the one there is. */
function valueParts({ operator, value }) {
    return IN_PARTS.has(operator.trim()) ? value.split('@') : [value];
}
//# sourceMappingURL=value-parts.js.map