"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.navigator = navigator;
const page_services_1 = require("./page-services");
/**
 * The application navigator as the session's user sees it: menus and modules whose roles the user has; a menu without
 * a visible module is left out. Fields and link types of modules: markdown/application-development/
 * automated-test-framework-atf/test-steps-app-navigator-category.md.
 */
function navigator(context) {
    const active = [(0, page_services_1.equals)('active', '1')];
    const modules = (0, page_services_1.rowsOf)(context, 'sys_app_module', active, 'order');
    return (0, page_services_1.rowsOf)(context, 'sys_app_application', active, 'order')
        .map((menu) => ({
        title: menu['title'] ?? '',
        modules: modules
            .filter((module) => module['application'] === menu['sys_id'] && mayUse(context, module))
            .filter((module) => module['override_menu_roles'] === '1' || mayUse(context, menu))
            .map((module) => ({ title: module['title'] ?? '', address: addressOf(context, module) })),
    }))
        .filter(({ modules }) => modules.some(({ address }) => address !== null));
}
/** Roles of a menu or module are any-of; none means everybody who is signed in; admin sees all. */
function mayUse(context, row) {
    const { roles } = context.session;
    const wanted = (row['roles'] ?? '').split(',').filter(Boolean);
    return wanted.length === 0 || roles.has('admin') || wanted.some((role) => roles.has(role));
}
/** Where a module leads; a list of a table that this instance lacks leads nowhere. */
function addressOf(context, module) {
    const table = module['name'] ?? '';
    switch (module['link_type']) {
        case 'LIST':
        case 'FILTER':
            return `/${table}_list.do?sysparm_query=${encodeURIComponent((module['filter'] ?? '').replace(/\^EQ$/, ''))}`;
        case 'NEW':
            return `/${table}.do?sys_id=-1`;
        case 'DIRECT':
            return directAddress(module['query'] ?? '');
        case 'SEPARATOR':
        case 'TEXT':
            return null;
        default:
            return context.dictionary.get().table(table) ? `/${table}_list.do` : null;
    }
}
/** URL (from Arguments): a relative link is to the instance, with or without `./` before it. */
function directAddress(query) {
    return /^(https?:)?\//.test(query) ? query : `/${query.replace(/^\.\//, '')}`;
}
//# sourceMappingURL=navigator.js.map