"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.transactionLimit = transactionLimit;
const vm_engine_1 = require("../engine/vm-engine");
/** Shorter than that, an admin could not repair the value any more. */
const MIN_SECONDS = 1;
/** REST APIs of the platform's own that have a quota of 60 s, by the page below. */
const LIMITED_APIS = /^\/api\/now\/(?:v\d+\/)?(?:table|stats|attachment|import)(?:[/?]|$)/;
/**
 * Milliseconds that a transaction may take as a whole: 60 s for the Table, Aggregate, Attachment and Import Set API, 298 s
 * for pages (markdown/platform-administration/platform-performance/c_DefaultQuotaRules.md). No page has a quota for Scripted
 * REST and for jobs; here they have that of pages. On the platform quotas are rules, here they are properties.
 */
function transactionLimit(kind, property) {
    if (kind === 'job') {
        return limitFrom(property('local.transaction.job_max_seconds'), vm_engine_1.TIME_LIMIT);
    }
    if (kind !== 'script' && LIMITED_APIS.test(kind.url)) {
        return limitFrom(property('local.transaction.rest_api_max_seconds'), 60_000);
    }
    return limitFrom(property('local.transaction.max_seconds'), vm_engine_1.TIME_LIMIT);
}
function limitFrom(value, otherwise) {
    const seconds = Number(value);
    return Number.isFinite(seconds) && seconds >= MIN_SECONDS ? Math.min(seconds * 1000, 86_400_000) : otherwise;
}
//# sourceMappingURL=transaction-limits.js.map