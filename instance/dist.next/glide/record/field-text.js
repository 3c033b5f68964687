"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fieldText = fieldText;
/**
 * A value that a script hands over as text. null and undefined are empty; a GlideElement, GlideDateTime or other object
 * gives its own text.
 */
function fieldText(value) {
    return value === null || value === undefined ? '' : String(value);
}
//# sourceMappingURL=field-text.js.map