"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QueryMethods = void 0;
const record_base_1 = require("./record-base");
/** Conditions, the same on GlideRecord and GlideAggregate. */
class QueryMethods extends record_base_1.RecordBase {
    /** `(encoded query)`, `(name, value)` or `(name, operator, value)`. */
    addQuery(...terms) {
        if (terms.length === 1) {
            this.addEncodedQuery(terms[0]);
            return undefined;
        }
        return (0, record_base_1.stateOf)(this).query.add(terms);
    }
    addEncodedQuery(query) {
        (0, record_base_1.stateOf)(this).query.addEncoded(query);
    }
    addNullQuery(element) {
        return (0, record_base_1.stateOf)(this).query.add([element, 'ISEMPTY', '']);
    }
    addNotNullQuery(element) {
        return (0, record_base_1.stateOf)(this).query.add([element, 'ISNOTEMPTY', '']);
    }
}
exports.QueryMethods = QueryMethods;
//# sourceMappingURL=query-methods.js.map