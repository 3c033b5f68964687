"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHostOperations = createHostOperations;
const access_operations_1 = require("./access-operations");
const aggregate_operations_1 = require("./aggregate-operations");
const element_operations_1 = require("./element-operations");
const event_operations_1 = require("./event-operations");
const filter_operations_1 = require("./filter-operations");
const job_operations_1 = require("./job-operations");
const random_operations_1 = require("./random-operations");
const record_operations_1 = require("./record-operations");
const system_operations_1 = require("./system-operations");
const table_operations_1 = require("./table-operations");
const user_operations_1 = require("./user-operations");
const write_operations_1 = require("./write-operations");
/** All that the script API asks of its host, by operation name. */
function createHostOperations(services) {
    return {
        ...(0, access_operations_1.accessOperations)(services),
        ...(0, table_operations_1.tableOperations)(services),
        ...(0, record_operations_1.recordOperations)(services),
        ...(0, write_operations_1.writeOperations)(services),
        ...(0, element_operations_1.elementOperations)(services),
        ...(0, aggregate_operations_1.aggregateOperations)(services),
        ...(0, filter_operations_1.filterOperations)(services),
        ...(0, system_operations_1.systemOperations)(services),
        ...(0, event_operations_1.eventOperations)(services),
        ...(0, job_operations_1.jobOperations)(services),
        ...(0, user_operations_1.userOperations)(services),
        ...(0, random_operations_1.randomOperations)(),
    };
}
//# sourceMappingURL=operations.js.map