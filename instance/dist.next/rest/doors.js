"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DOORS = void 0;
exports.doorOf = doorOf;
const EVERY_METHOD = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/**
 * All doors of an instance; of several that fit an address the first one answers. An address that no door of this list
 * fits is answered 404 before anything else looks at it, so that this list is what an instance can be asked.
 */
exports.DOORS = [
    { name: 'localRun', room: 'front', address: '/_local/run', methods: ['POST'] },
    { name: 'signIn', room: 'sign-in', address: '/angular.do', methods: ['POST'] },
    { name: 'signIn', room: 'sign-in', address: '/login.do', methods: ['GET', 'POST'] },
    { name: 'signIn', room: 'sign-in', address: '/logout.do', methods: ['GET', 'POST'] },
    { name: 'signIn', room: 'sign-in', address: '/oauth_auth.do', methods: ['GET', 'POST'] },
    { name: 'signIn', room: 'sign-in', address: '/oauth_token.do', methods: ['POST'] },
    { name: 'signIn', room: 'sign-in', address: '/oauth_revoke_token.do', methods: ['GET', 'POST'] },
    { name: 'upload', room: 'rest', address: '/sn_appclient_upload_processor.do', methods: ['POST'] },
    { name: 'table', room: 'rest', address: '/api/now/table/{table}', methods: ['GET', 'POST'] },
    {
        name: 'table',
        room: 'rest',
        address: '/api/now/table/{table}/{sys_id}',
        methods: ['GET', 'PUT', 'PATCH', 'DELETE'],
    },
    { name: 'table', room: 'rest', address: '/api/now/{version}/table/{table}', methods: ['GET', 'POST'] },
    {
        name: 'table',
        room: 'rest',
        address: '/api/now/{version}/table/{table}/{sys_id}',
        methods: ['GET', 'PUT', 'PATCH', 'DELETE'],
    },
    { name: 'progress', room: 'rest', address: '/api/sn_cicd/progress/{progress_id}', methods: ['GET'] },
    { name: 'progress', room: 'rest', address: '/api/sn_cicd/{version}/progress/{progress_id}', methods: ['GET'] },
    { name: 'scripted', room: 'rest', address: '/api/{…}', methods: EVERY_METHOD },
    { name: 'home', room: 'pages', address: '/', methods: ['GET'] },
    { name: 'home', room: 'pages', address: '/navpage.do', methods: ['GET'] },
    { name: 'home', room: 'pages', address: '/home.do', methods: ['GET'] },
    { name: 'home', room: 'pages', address: '/welcome.do', methods: ['GET'] },
    { name: 'navigate', room: 'pages', address: '/nav_to.do', methods: ['GET'] },
    { name: 'list', room: 'pages', address: '/{table}_list.do', methods: ['GET'] },
    { name: 'form', room: 'pages', address: '/{table or page}.do', methods: ['GET', 'POST'] },
];
/** Platform addresses that end in .do and are neither a page nor built here. */
const NOT_BUILT = new Set(['xmlhttp.do']);
const PATTERNS = exports.DOORS.map((door) => ({ door, parts: partsOf(door.address) }));
/** The door that an address leads to, by the decoded parts of its path; undefined if there is none. */
function doorOf(segments) {
    if (NOT_BUILT.has(segments[0] ?? '')) {
        return undefined;
    }
    return PATTERNS.find(({ parts }) => fits(parts, segments))?.door;
}
/** One pattern for each part of the path; null for any further parts. */
function partsOf(address) {
    const parts = address.split('/').slice(1).filter(Boolean);
    return parts.map((part) => part === '{…}' ? null : new RegExp(`^${part.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`));
}
function fits(parts, segments) {
    const isOpen = parts.at(-1) === null;
    if (isOpen ? segments.length < parts.length - 1 : segments.length !== parts.length) {
        return false;
    }
    return parts.every((part, index) => part === null || part.test(segments[index] ?? ''));
}
//# sourceMappingURL=doors.js.map