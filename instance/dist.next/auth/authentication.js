"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Authentication = void 0;
const passwords_1 = require("../access/passwords");
const request_target_1 = require("../rest/request-target");
const write_rows_1 = require("../store/write-rows");
const auth_scopes_1 = require("./auth-scopes");
const authorization_codes_1 = require("./authorization-codes");
const authorize_door_1 = require("./authorize-door");
const basic_credentials_1 = require("./basic-credentials");
const cookies_1 = require("./cookies");
const form_fields_1 = require("./form-fields");
const granted_user_1 = require("./granted-user");
const log_in_records_1 = require("./log-in-records");
const oauth_clients_1 = require("./oauth-clients");
const oauth_doors_1 = require("./oauth-doors");
const oauth_tokens_1 = require("./oauth-tokens");
const same_text_1 = require("./same-text");
const session_store_1 = require("./session-store");
const sign_in_doors_1 = require("./sign-in-doors");
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Doors by which a user of whom web_service_access_only is set may not come in. */
const INTERACTIVE = new Set(['form', 'OAuth password grant']);
/**
 * Finds out who sends a request: Basic credentials, an OAuth token, or the cookie of a form session with its token
 * (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, "REST API security"; r_RESTOAuthExample.md;
 * markdown/platform-security/instance-security-hardening-settings/anti-csrf-token.md).
 */
class Authentication {
    context;
    sessions;
    log;
    store;
    tokens;
    codes;
    scopes;
    records;
    constructor(context, sessions, log) {
        this.context = context;
        this.sessions = sessions;
        this.log = log;
        this.store = new session_store_1.SessionStore(context);
        this.tokens = new oauth_tokens_1.OAuthTokens(context);
        this.codes = new authorization_codes_1.AuthorizationCodes(context);
        this.scopes = new auth_scopes_1.AuthScopes(context);
        this.records = new log_in_records_1.LogInRecords(context, log);
    }
    authenticate(request) {
        const authorization = request.headers['authorization'];
        if (authorization !== undefined) {
            const credentials = (0, basic_credentials_1.basicCredentials)(authorization);
            if (!credentials) {
                return this.fromBearer(authorization, request);
            }
            const session = this.verify(credentials, 'Basic', request);
            return session ? { session, cookies: [] } : { refused: true };
        }
        const cookie = (0, cookies_1.cookieValue)(request.headers['cookie'], cookies_1.SESSION_COOKIE);
        return (cookie && this.fromCookie(request, cookie)) || { session: this.sessions.guest(), cookies: [] };
    }
    answer(request) {
        return (0, oauth_doors_1.answerRevocation)(this.tokens, request) ?? (0, sign_in_doors_1.answerSignIn)(this, request);
    }
    /** The answer of the OAuth library to a request for a token or a consent; null for every other request. */
    answerOAuth(request) {
        if (!(0, authorize_door_1.asksForConsent)(request)) {
            return this.grantToken(request);
        }
        this.context.versions.refresh();
        return (0, authorize_door_1.answerConsent)(this, request);
    }
    /** The answer to a request for an OAuth token; null for every other request. It refreshes the caches itself. */
    grantToken(request) {
        if (!(0, oauth_doors_1.asksForToken)(request)) {
            return null;
        }
        this.context.versions.refresh();
        const { context, sessions, tokens, codes, scopes } = this;
        const verify = (credentials) => this.verify(credentials, 'OAuth password grant', request);
        return (0, oauth_doors_1.grantToken)({ context, sessions, tokens, codes, scopes, verify }, request);
    }
    /**
     * The session of a user whose password this is; null for an unknown name, a wrong password, an inactive or locked-out
     * user, and one who may not come in by this door, after the same time. A refusal is noted down.
     */
    verify(credentials, door, request) {
        const { userName } = credentials;
        let account = this.sessions.account(userName);
        if (account && this.records.unlockIfDue(account)) {
            account = this.sessions.account(userName);
        }
        const matches = this.isPassword(credentials, account, request.proof);
        const isAdmitted = account?.mayAuthenticate === true && !(account.session.webServiceOnly && INTERACTIVE.has(door));
        if (account && matches && isAdmitted) {
            this.records.succeeded(account, door);
            this.renew(account, credentials, request.proof);
            return account.session;
        }
        const failure = { userName, door, address: request.remoteAddress, wrongPassword: !matches };
        if (this.records.failed(account, failure) && account) {
            this.store.removeAll(account.session.userId);
        }
        return null;
    }
    /** The user of a form session's cookie, whatever the method; null if the session has ended or the user may no longer sign in. */
    signedIn(cookie) {
        const stored = cookie ? this.store.find(cookie) : null;
        const session = stored && this.sessions.byId(stored.userId);
        if (!stored || !session) {
            return null;
        }
        const account = this.sessions.account(session.userName);
        if (!account?.mayAuthenticate) {
            // "Locking users out also terminates their sessions" (user-administration/c_ManageUserSessions.md).
            this.store.removeAll(stored.userId);
            return null;
        }
        if (stored.passwordMark !== (0, passwords_1.passwordMark)(account.passwordHash)) {
            this.store.removeAll(stored.userId, stored.passwordMark);
            return null;
        }
        return { session, userToken: stored.userToken };
    }
    /** Begins a form session of a user; the value of its cookie and its token. */
    begin(session) {
        const stored = this.sessions.account(session.userName)?.passwordHash ?? '';
        return this.store.create(session.userId, (0, passwords_1.passwordMark)(stored));
    }
    /**
     * A request that has come through a front brings the outcome with it. If it was compared with the hash before the one
     * of now, and matched, the password is compared here: the hash was renewed, or the password changed, in this moment.
     */
    isPassword({ userName, password }, account, proof) {
        const stored = account?.passwordHash || passwords_1.DECOY_HASH;
        if (proof === undefined) {
            return (0, passwords_1.verifyPassword)(password, stored);
        }
        if (proof === null || proof.userName !== userName || proof.password !== password || !proof.matches) {
            return false;
        }
        return proof.stored === stored || (0, passwords_1.verifyPassword)(password, stored);
    }
    /** Stores a hash at today's cost in place of an earlier one. The password stays, and so do sessions and tokens. */
    renew(account, { password }, proof) {
        const before = account.passwordHash;
        if (!(0, passwords_1.isOutdated)(before) || password.length > passwords_1.MAX_PASSWORD_LENGTH) {
            return;
        }
        const renewed = proof?.stored === before && proof.renewed !== null ? proof.renewed : (0, passwords_1.hashPassword)(password);
        const { database, dictionary, versions } = this.context;
        database.write(() => {
            (0, write_rows_1.updateRow)(database, dictionary.get(), 'sys_user', account.session.userId, { user_password: renewed });
            this.store.renewMark((0, passwords_1.passwordMark)(before), (0, passwords_1.passwordMark)(renewed));
            this.tokens.renewMark((0, passwords_1.passwordMark)(before), (0, passwords_1.passwordMark)(renewed));
            versions.raise('sys_user');
        });
    }
    fromBearer(authorization, request) {
        const value = (0, oauth_doors_1.bearerToken)(authorization);
        const token = value && this.tokens.find(value, 'access_token');
        const session = token ? (0, granted_user_1.findTokenSession)(this, token) : null;
        if (!token || !session) {
            return { refused: true };
        }
        const authScopes = (0, oauth_clients_1.clientById)(this.context, token.clientId)?.authScopes ?? [];
        return this.scopes.allow(authScopes, request)
            ? { session, cookies: [] }
            : { session, cookies: [], isBeyondScope: true };
    }
    fromCookie(request, cookie) {
        const found = this.signedIn(cookie);
        if (!found) {
            return null;
        }
        const isChecked = this.context.properties.get().get('glide.security.use_csrf_token') !== 'false';
        const { userToken, session } = found;
        return isSafe(request) || !isChecked || (0, same_text_1.isSameText)(sentToken(request), userToken)
            ? { session, cookies: [] }
            : { refused: true, userToken };
    }
}
exports.Authentication = Authentication;
/** A request that says GET but asks to be taken for another method changes something. */
function isSafe(request) {
    const override = request.headers['x-http-method-override'];
    return SAFE_METHODS.has(request.method) && (override === undefined || SAFE_METHODS.has(override.toUpperCase()));
}
/** The token of a request: header X-UserToken, else the field sysparm_ck of its address or form. */
function sentToken(request) {
    return (request.headers['x-usertoken'] ??
        (0, request_target_1.requestTarget)(request).query.get('sysparm_ck') ??
        (0, form_fields_1.formFields)(request).get('sysparm_ck') ??
        '');
}
//# sourceMappingURL=authentication.js.map