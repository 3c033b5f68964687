"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.syncScheduledScripts = exports.runNow = exports.systemTimeZone = exports.runClaimedJob = exports.JobNodes = exports.stoppedJobs = exports.releaseJobs = exports.releaseCrashedJob = exports.prepareClaims = exports.pendingJobs = exports.makePeriodicJobsDue = exports.claimDueJobs = exports.makeOverdueAfterClock = exports.queueAsyncRule = exports.syncEventQueues = void 0;
/** The background of the instance: scheduled scripts, async business rules and event queues, as rows of sys_trigger. */
var event_queues_1 = require("../events/event-queues");
Object.defineProperty(exports, "syncEventQueues", { enumerable: true, get: function () { return event_queues_1.syncEventQueues; } });
var job_queue_1 = require("../rules/job-queue");
Object.defineProperty(exports, "queueAsyncRule", { enumerable: true, get: function () { return job_queue_1.queueAsyncRule; } });
var clock_set_back_1 = require("./clock-set-back");
Object.defineProperty(exports, "makeOverdueAfterClock", { enumerable: true, get: function () { return clock_set_back_1.makeOverdueAfterClock; } });
var job_claims_1 = require("./job-claims");
Object.defineProperty(exports, "claimDueJobs", { enumerable: true, get: function () { return job_claims_1.claimDueJobs; } });
Object.defineProperty(exports, "makePeriodicJobsDue", { enumerable: true, get: function () { return job_claims_1.makePeriodicJobsDue; } });
Object.defineProperty(exports, "pendingJobs", { enumerable: true, get: function () { return job_claims_1.pendingJobs; } });
Object.defineProperty(exports, "prepareClaims", { enumerable: true, get: function () { return job_claims_1.prepareClaims; } });
Object.defineProperty(exports, "releaseCrashedJob", { enumerable: true, get: function () { return job_claims_1.releaseCrashedJob; } });
Object.defineProperty(exports, "releaseJobs", { enumerable: true, get: function () { return job_claims_1.releaseJobs; } });
Object.defineProperty(exports, "stoppedJobs", { enumerable: true, get: function () { return job_claims_1.stoppedJobs; } });
var job_nodes_1 = require("./job-nodes");
Object.defineProperty(exports, "JobNodes", { enumerable: true, get: function () { return job_nodes_1.JobNodes; } });
var job_run_1 = require("./job-run");
Object.defineProperty(exports, "runClaimedJob", { enumerable: true, get: function () { return job_run_1.runClaimedJob; } });
Object.defineProperty(exports, "systemTimeZone", { enumerable: true, get: function () { return job_run_1.systemTimeZone; } });
var job_triggers_1 = require("./job-triggers");
Object.defineProperty(exports, "runNow", { enumerable: true, get: function () { return job_triggers_1.runNow; } });
Object.defineProperty(exports, "syncScheduledScripts", { enumerable: true, get: function () { return job_triggers_1.syncScheduledScripts; } });
//# sourceMappingURL=jobs.js.map