"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SHOW_SECRET_FIELD = void 0;
exports.secretLock = secretLock;
exports.showSecret = showSecret;
const html_1 = require("hono/html");
const secrets_1 = require("../access/secrets");
const outside_text_1 = require("../outside-text");
const form_subject_1 = require("./form-subject");
/** The field of a submitted form that asks for a stored secret; its value is the name of the column. */
exports.SHOW_SECRET_FIELD = 'sysparm_show_secret';
/**
 * Secrets whose form has a lock: "To display existing client secrets, click the lock icon"
 * (markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md). Every other secret is never shown.
 */
const LOCKED = new Set(['oauth_entity.client_secret']);
/** The button that shows a stored secret; empty where there is none to show to this user. */
function secretLock(services, subject, element) {
    const label = mayShow(services, subject, element);
    return label === null
        ? ''
        : (0, html_1.html) `<div class="field">
              <span></span>
              <div>
                  <button type="submit" class="as-link" name="${exports.SHOW_SECRET_FIELD}" value="${element}">
                      Show ${label}
                  </button>
              </div>
          </div>`;
}
/** What a click on that button says. It is written down in the system log. */
function showSecret(services, subject, element) {
    const label = mayShow(services, subject, element);
    if (label === null) {
        return { type: 'error', text: 'There is no such secret' };
    }
    const { row, table } = subject;
    const { userName } = services.context.session;
    services.log('info', 'Authentication', `User "${(0, outside_text_1.cleanText)(userName)}" saw ${table}.${element} of ${row['sys_id']}`);
    return { type: 'info', text: `${label}: ${(0, secrets_1.decryptSecret)(row[element] ?? '')}` };
}
/** The label of a secret that this user may see; null if there is none. */
function mayShow(services, subject, element) {
    const { table, row, isNew } = subject;
    const column = services.context.dictionary.get().table(table)?.columns.get(element);
    const isLocked = LOCKED.has(`${table}.${element}`) && !isNew && isEncrypted(row[element] ?? '');
    const isAllowed = (0, form_subject_1.mayReadField)(services, subject, element) && (0, form_subject_1.mayWriteField)(services, subject, element);
    return column && isLocked && isAllowed ? column.label : null;
}
function isEncrypted(stored) {
    try {
        return (0, secrets_1.decryptSecret)(stored) !== '';
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=stored-secret.js.map