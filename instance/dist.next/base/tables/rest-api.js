"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.restApiTables = void 0;
const declare_1 = require("../declare");
/** Scripted REST APIs: definition, versions, resources, headers and parameters. */
exports.restApiTables = [
    (0, declare_1.table)('sys_ws_definition', 'Scripted REST Service', [
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.flag)('active', 'Active'),
        (0, declare_1.text)('base_uri', 'Base URI', 4000),
        (0, declare_1.text)('consumes', 'Consumes', 4000),
        (0, declare_1.flag)('consumes_customized', 'Consumes customized'),
        (0, declare_1.text)('default_version', 'Default version', 255),
        (0, declare_1.text)('doc_link', 'Doc link', 255),
        (0, declare_1.list)('enforce_acl', 'Enforce ACL', 'sys_security_acl'),
        (0, declare_1.flag)('is_versioned', 'Is versioned'),
        (0, declare_1.text)('namespace', 'Namespace', 100),
        (0, declare_1.text)('produces', 'Produces', 4000),
        (0, declare_1.flag)('produces_customized', 'Produces customized'),
        (0, declare_1.text)('service_id', 'Service ID', 255),
        (0, declare_1.text)('short_description', 'Short description', 4000),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ws_version', 'Scripted REST Version', [
        (0, declare_1.flag)('active', 'Active'),
        (0, declare_1.flag)('deprecated', 'Deprecated'),
        (0, declare_1.flag)('is_default', 'Is default'),
        (0, declare_1.text)('short_description', 'Short description', 4000),
        (0, declare_1.integer)('version', 'Version'),
        (0, declare_1.text)('version_id', 'Version ID', 255),
        (0, declare_1.reference)('web_service_definition', 'Web service definition', 'sys_ws_definition'),
    ], { display: 'version_id', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ws_operation', 'Scripted REST Resource', [
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.flag)('active', 'Active'),
        (0, declare_1.text)('consumes', 'Consumes', 4000),
        (0, declare_1.flag)('consumes_customized', 'Consumes customized'),
        (0, declare_1.list)('enforce_acl', 'Enforce ACL', 'sys_security_acl'),
        (0, declare_1.text)('http_method', 'Http method', 255),
        (0, declare_1.script)('operation_script', 'Operation script'),
        (0, declare_1.text)('operation_uri', 'Operation URI', 4000),
        (0, declare_1.text)('produces', 'Produces', 4000),
        (0, declare_1.flag)('produces_customized', 'Produces customized'),
        (0, declare_1.text)('relative_path', 'Relative path', 4000),
        (0, declare_1.flag)('requires_acl_authorization', 'Requires ACL authorization'),
        (0, declare_1.flag)('requires_authentication', 'Requires authentication'),
        (0, declare_1.flag)('requires_snc_internal_role', 'Requires snc internal role'),
        (0, declare_1.text)('short_description', 'Short description', 4000),
        (0, declare_1.text)('request_example', 'Request example', 255),
        (0, declare_1.reference)('web_service_definition', 'Web service definition', 'sys_ws_definition'),
        (0, declare_1.reference)('web_service_version', 'Web service version', 'sys_ws_version'),
        (0, declare_1.text)('default_operation_uri', 'Default operation URI', 4000),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ws_header', 'Scripted REST Header', [
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.flag)('required', 'Required'),
        (0, declare_1.text)('example_value', 'Example value', 1000000),
        (0, declare_1.text)('short_description', 'Short description', 4000),
        (0, declare_1.reference)('web_service_definition', 'Web service definition', 'sys_ws_definition'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ws_header_map', 'Scripted REST Header Association', [
        (0, declare_1.reference)('web_service_header', 'Web service header', 'sys_ws_header'),
        (0, declare_1.reference)('web_service_operation', 'Web service operation', 'sys_ws_operation'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ws_query_parameter', 'Scripted REST Query Parameter', [
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.flag)('required', 'Required'),
        (0, declare_1.text)('example_value', 'Example value', 1000000),
        (0, declare_1.text)('short_description', 'Short description', 4000),
        (0, declare_1.reference)('web_service_definition', 'Web service definition', 'sys_ws_definition'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ws_query_parameter_map', 'Scripted REST Query Parameter Association', [
        (0, declare_1.reference)('web_service_operation', 'Web service operation', 'sys_ws_operation'),
        (0, declare_1.reference)('web_service_query_parameter', 'Web service query parameter', 'sys_ws_query_parameter'),
    ], { extends: 'sys_metadata' }),
];
//# sourceMappingURL=rest-api.js.map