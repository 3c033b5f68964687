"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=host-services.js.map