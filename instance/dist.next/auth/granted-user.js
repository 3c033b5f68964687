"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findTokenSession = findTokenSession;
exports.mayAuthenticate = mayAuthenticate;
exports.markUser = markUser;
exports.markClient = markClient;
const passwords_1 = require("../access/passwords");
const oauth_clients_1 = require("./oauth-clients");
const oauth_tokens_1 = require("./oauth-tokens");
/**
 * The session of whom a token stands for; null where the application is inactive, the user may no longer sign in, or the
 * password is another one than when the token was made.
 */
function findTokenSession({ context, sessions }, token) {
    const session = sessions.byId(token.userId);
    if (!session || !mayAuthenticate(sessions, session) || !(0, oauth_clients_1.clientById)(context, token.clientId)) {
        return null;
    }
    const marks = [markUser(sessions, session), markClient(sessions, session)];
    return marks.includes(token.passwordMark) ? session : null;
}
/** Whether a user is active and not locked out. */
function mayAuthenticate(sessions, session) {
    return sessions.account(session.userName)?.mayAuthenticate === true;
}
/** Names the password that a user has now. */
function markUser(sessions, session) {
    return (0, passwords_1.passwordMark)(sessions.account(session.userName)?.passwordHash ?? '');
}
/** The mark of a token by client credentials: it ends with the user's password too, and is another token than that by password. */
function markClient(sessions, session) {
    return `${oauth_tokens_1.CLIENT_MARK}${markUser(sessions, session)}`;
}
//# sourceMappingURL=granted-user.js.map