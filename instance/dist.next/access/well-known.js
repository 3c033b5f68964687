"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEFAULT_REST_ACL = exports.SECURITY_ATTRIBUTES = exports.SYSTEM = exports.GUEST = void 0;
/** The guest user of the base system. */
exports.GUEST = { userId: '5136503cc611227c0183e96598c4f706', userName: 'guest' };
/** Whom jobs and the platform's own work run as. */
exports.SYSTEM = { userId: 'system', userName: 'system' };
/** Security attributes that every instance has (sys_security_attribute), by sys_id. */
exports.SECURITY_ATTRIBUTES = {
    userIsAuthenticated: '239bdf0c47d23110ba46ff58936d4330',
    hasAdminRole: '8637f144b732111074f706dd1e11a981',
};
/** sys_security_acl "Scripted REST External Default": what a route demands that names no ACL of its own. */
exports.DEFAULT_REST_ACL = 'cf9d01d3e73003009d6247e603f6a990';
//# sourceMappingURL=well-known.js.map