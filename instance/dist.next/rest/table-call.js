"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.notFound = notFound;
const answers_1 = require("./answers");
/** 404: there is no such record, or the session may not read it. Which of the two is not said. */
function notFound() {
    return (0, answers_1.errorAnswer)(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
}
//# sourceMappingURL=table-call.js.map