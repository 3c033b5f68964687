/** The guest user of the base system. */
export declare const GUEST: {
    readonly userId: "5136503cc611227c0183e96598c4f706";
    readonly userName: "guest";
};
/** Whom jobs and the platform's own work run as. */
export declare const SYSTEM: {
    readonly userId: "system";
    readonly userName: "system";
};
/** Security attributes that every instance has (sys_security_attribute), by sys_id. */
export declare const SECURITY_ATTRIBUTES: {
    readonly userIsAuthenticated: "239bdf0c47d23110ba46ff58936d4330";
    readonly hasAdminRole: "8637f144b732111074f706dd1e11a981";
};
/** sys_security_acl "Scripted REST External Default": what a route demands that names no ACL of its own. */
export declare const DEFAULT_REST_ACL = "cf9d01d3e73003009d6247e603f6a990";
