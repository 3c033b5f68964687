"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=http.js.map