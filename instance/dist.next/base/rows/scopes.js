"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.scopeRows = void 0;
const declare_1 = require("../declare");
const row_source_1 = require("./row-source");
/** The global scope, to which everything belongs that no application owns. */
exports.scopeRows = [
    (0, row_source_1.fixedRow)('sys_scope', declare_1.GLOBAL_SCOPE_ID, {
        sys_class_name: 'sys_scope',
        name: 'Global',
        scope: 'global',
        source: 'global',
        active: '1',
        js_level: 'helsinki_es5',
        private: '0',
        runtime_access_tracking: 'none',
    }),
];
//# sourceMappingURL=scopes.js.map