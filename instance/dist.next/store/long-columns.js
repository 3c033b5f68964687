"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_LONG_COLUMNS = void 0;
exports.isLongColumn = isLongColumn;
const column_type_1 = require("./column-type");
/** Most columns of a table that hold medium-length text or longer (markdown/application-development/c_ApplicationDataTables.md). */
exports.MAX_LONG_COLUMNS = 10;
/** Characters from which a text is medium-length: the page names no number; 100 is guessed. */
const MEDIUM_LENGTH = 100;
/** Whether a column counts for {@link MAX_LONG_COLUMNS}: every type that is stored as text does, the stricter reading. */
function isLongColumn({ type = 'string', maxLength }) {
    const storage = (0, column_type_1.storageOf)(type);
    const isText = storage === 'text' && (0, column_type_1.comparisonOf)({ type, storage }) === 'text';
    return isText && (maxLength ?? (0, column_type_1.defaultLength)(type)) >= MEDIUM_LENGTH;
}
//# sourceMappingURL=long-columns.js.map