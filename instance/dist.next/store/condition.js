"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=condition.js.map