"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCRIPT = void 0;
/** What a value begins with that is a script, if the value may be one. */
exports.SCRIPT = 'javascript:';
//# sourceMappingURL=query.js.map