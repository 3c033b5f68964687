"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideSession = void 0;
exports.beginSession = beginSession;
const not_built_1 = require("../not-built");
const field_text_1 = require("../record/field-text");
const transaction_1 = require("../transaction");
const clientData = new Map();
/** Forgets what the transaction before put into its session. */
function beginSession() {
    clientData.clear();
}
/**
 * The session of the running transaction (markdown/api-reference/server-api-reference/c_GlideSessionScopedAPI.md).
 * Client data lives for one transaction.
 */
class GlideSession {
    getClientData(name) {
        return clientData.get((0, field_text_1.fieldText)(name)) ?? null;
    }
    putClientData(name, value) {
        clientData.set((0, field_text_1.fieldText)(name), (0, field_text_1.fieldText)(value));
    }
    getLanguage() {
        return (0, transaction_1.transaction)().language;
    }
    getTimeZoneName() {
        return (0, transaction_1.transaction)().timeZone;
    }
    /** Domains are not part of this instance: every user is in the global one, for which null is documented. */
    getCurrentDomainID() {
        return null;
    }
    isImpersonating() {
        return false;
    }
    isInteractive() {
        return (0, transaction_1.transaction)().interactive;
    }
    isLoggedIn() {
        return (0, transaction_1.transaction)().authenticated;
    }
    getUrlOnStack() {
        return null;
    }
}
exports.GlideSession = GlideSession;
(0, not_built_1.markNotBuilt)(GlideSession.prototype, 'GlideSession', ['getClientIP', 'getCurrentApplicationId', 'getSessionToken']);
//# sourceMappingURL=glide-session.js.map