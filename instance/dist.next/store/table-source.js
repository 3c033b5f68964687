"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=table-source.js.map