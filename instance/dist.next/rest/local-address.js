"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.localAddress = localAddress;
/** Stands for this instance where an address has to be whole to be understood; no request goes there. */
const HERE = 'http://this-instance.invalid';
/** Control characters, which browsers take out of an address before they follow it, and the backslash, which they take for a slash. */
const REFUSED = /[\p{Cc}\p{Zl}\p{Zp}\\]/u;
/**
 * An address on this instance as a path with query and fragment: the only kind of address that a request can have the
 * instance send a browser to. Understood as browsers do, so that nothing passes here and leads elsewhere there.
 *
 * @param text from outside: `incident_list.do?sysparm_query=…`, `/incident.do`; without a slash it is below the root
 * @returns null for an address with a scheme, a host (`//…`), a control character or a backslash
 */
function localAddress(text) {
    if (REFUSED.test(text) || !URL.canParse(text, `${HERE}/`)) {
        return null;
    }
    const { origin, username, password, pathname, search, hash } = new URL(text, `${HERE}/`);
    const isHere = origin === HERE && username === '' && password === '';
    // `/.//host` has this host, and a path that a browser would take for another one.
    return isHere && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}
//# sourceMappingURL=local-address.js.map