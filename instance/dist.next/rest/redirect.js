"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.redirect = redirect;
const answers_1 = require("./answers");
const local_address_1 = require("./local-address");
/**
 * Sends the browser to another address of this instance.
 *
 * @throws for an address that is not one on this instance: whoever asks has to look first
 */
function redirect(address, headers = {}) {
    const location = (0, local_address_1.localAddress)(address);
    if (location === null) {
        throw new Error('A redirect leads elsewhere than on this instance');
    }
    return (0, answers_1.emptyAnswer)(302, { location, ...headers });
}
//# sourceMappingURL=redirect.js.map