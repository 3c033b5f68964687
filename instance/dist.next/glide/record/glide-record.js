"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideRecordSecure = exports.GlideRecord = exports.openGlideRecord = exports.GlideRecordMethods = void 0;
const not_built_1 = require("../not-built");
const glide_element_1 = require("./glide-element");
const record_class_1 = require("./record-class");
const record_state_1 = require("./record-state");
const record_writing_1 = require("./record-writing");
/** Methods of a GlideRecord; scripts know its constructor as GlideRecord. */
class GlideRecordMethods extends record_writing_1.RecordWriting {
}
exports.GlideRecordMethods = GlideRecordMethods;
(0, not_built_1.markNotBuilt)(GlideRecordMethods.prototype, 'GlideRecord', [
    'addFunction',
    'addUserEncodedQuery',
    'addUserOrderBy',
    'addUserOrderByDesc',
    'addUserQuery',
    'setCategory',
]);
/** A GlideRecord on a state that the caller prepared. A field named next or query hides the method, as documented. */
exports.openGlideRecord = (0, record_class_1.recordFactory)(GlideRecordMethods, true);
/** Records of one table (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
exports.GlideRecord = (0, record_class_1.scriptConstructor)('GlideRecord', GlideRecordMethods, exports.openGlideRecord);
/**
 * The same with the user's ACLs enforced: what may not be read is left out, what may not be written is not
 * (markdown/api-reference/scripts/p_GlideServerAPIs.md, Using GlideRecordSecure).
 */
exports.GlideRecordSecure = secureConstructor();
function secureConstructor() {
    class SecureMethods extends GlideRecordMethods {
    }
    const factory = (0, record_class_1.recordFactory)(SecureMethods, true);
    return (0, record_class_1.scriptConstructor)('GlideRecordSecure', SecureMethods, (state) => {
        state.secure = true;
        return factory(state);
    });
}
(0, glide_element_1.connectReferences)((table, sysId) => {
    const state = new record_state_1.RecordState(table);
    state.find(sysId);
    return (0, exports.openGlideRecord)(state);
});
//# sourceMappingURL=glide-record.js.map