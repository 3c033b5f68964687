"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BASE_TABLES = void 0;
const access_control_1 = require("./tables/access-control");
const application_menu_1 = require("./tables/application-menu");
const approval_1 = require("./tables/approval");
const change_request_1 = require("./tables/change-request");
const configuration_item_1 = require("./tables/configuration-item");
const dashboard_1 = require("./tables/dashboard");
const dictionary_1 = require("./tables/dictionary");
const event_1 = require("./tables/event");
const form_1 = require("./tables/form");
const incident_1 = require("./tables/incident");
const job_1 = require("./tables/job");
const journal_1 = require("./tables/journal");
const list_1 = require("./tables/list");
const log_1 = require("./tables/log");
const metadata_1 = require("./tables/metadata");
const notification_1 = require("./tables/notification");
const oauth_1 = require("./tables/oauth");
const organization_1 = require("./tables/organization");
const policy_1 = require("./tables/policy");
const problem_1 = require("./tables/problem");
const property_1 = require("./tables/property");
const rest_api_1 = require("./tables/rest-api");
const rest_message_1 = require("./tables/rest-message");
const scope_access_1 = require("./tables/scope-access");
const script_1 = require("./tables/script");
const task_1 = require("./tables/task");
const test_1 = require("./tables/test");
const ui_1 = require("./tables/ui");
const user_1 = require("./tables/user");
const workspace_1 = require("./tables/workspace");
/** Every table of an empty instance, a table always after the one that it extends. */
exports.BASE_TABLES = [
    ...metadata_1.metadataTables,
    ...dictionary_1.dictionaryTables,
    ...scope_access_1.scopeAccessTables,
    ...property_1.propertyTables,
    ...user_1.userTables,
    ...organization_1.organizationTables,
    ...configuration_item_1.configurationItemTables,
    ...task_1.taskTables,
    ...incident_1.incidentTables,
    ...problem_1.problemTables,
    ...change_request_1.changeRequestTables,
    ...approval_1.approvalTables,
    ...journal_1.journalTables,
    ...script_1.scriptTables,
    ...access_control_1.accessControlTables,
    ...rest_api_1.restApiTables,
    ...oauth_1.oauthTables,
    ...rest_message_1.restMessageTables,
    ...job_1.jobTables,
    ...event_1.eventTables,
    ...notification_1.notificationTables,
    ...log_1.logTables,
    ...application_menu_1.applicationMenuTables,
    ...form_1.formTables,
    ...list_1.listTables,
    ...ui_1.uiTables,
    ...policy_1.policyTables,
    ...test_1.testTables,
    ...workspace_1.workspaceTables,
    ...dashboard_1.dashboardTables,
];
//# sourceMappingURL=all-tables.js.map