"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=instance-node.js.map