"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=wire.js.map