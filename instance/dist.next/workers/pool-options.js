"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=pool-options.js.map