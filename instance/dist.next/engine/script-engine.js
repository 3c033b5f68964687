"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=script-engine.js.map