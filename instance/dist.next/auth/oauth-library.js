"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.oauthLibrary = void 0;
const node_module_1 = require("node:module");
const load = (0, node_module_1.createRequire)(__filename);
/** The library is loaded when somebody asks for a token, since it takes a seventh of the time that a worker needs to start. */
const oauthLibrary = () => load('@node-oauth/oauth2-server');
exports.oauthLibrary = oauthLibrary;
//# sourceMappingURL=oauth-library.js.map