"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applicationChooser = applicationChooser;
const html_1 = require("hono/html");
const layout_1 = require("./layout");
/** The form that the chooser leads to says so in its address; without it, the chooser comes first. */
const CHOSEN = 'type=client';
/** What the platform offers beside the one kind that is built here. */
const NOT_BUILT = [
    'Create an OAuth JWT API endpoint for external clients',
    'Configure an OIDC provider to verify ID tokens',
    'Connect to a third party OAuth Provider',
];
/**
 * The page before the form of a new record of the Application Registry
 * (markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md, "interceptor page"); null for every
 * other form.
 */
function applicationChooser(services, table, sysId, query) {
    if (table !== 'oauth_entity' || sysId !== '-1' || query.get('sysparm_query') === CHOSEN) {
        return null;
    }
    if (!services.access.allows('create', table, null)) {
        return (0, layout_1.problem)(services.context, 403, 'You may not create Application Registry records');
    }
    return (0, layout_1.page)(services.context, 'What kind of OAuth application?', chooser());
}
function chooser() {
    const address = `/oauth_entity.do?${new URLSearchParams({ sys_id: '-1', sysparm_query: CHOSEN }).toString()}`;
    return (0, html_1.html) `<h1>What kind of OAuth application?</h1>
        <p><a class="link" href="${address}">Create an OAuth API endpoint for external clients</a></p>
        ${NOT_BUILT.map((kind) => (0, html_1.html) `<p>${kind} <small>(not built in this local instance)</small></p>`)}`;
}
//# sourceMappingURL=application-chooser.js.map