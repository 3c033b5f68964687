/** The guest user of the base system. */
export const GUEST = { userId: '5136503cc611227c0183e96598c4f706', userName: 'guest' } as const

/** Whom jobs and the platform's own work run as. */
export const SYSTEM = { userId: 'system', userName: 'system' } as const

/** Security attributes that every instance has (sys_security_attribute), by sys_id. */
export const SECURITY_ATTRIBUTES = {
    userIsAuthenticated: '239bdf0c47d23110ba46ff58936d4330',
    hasAdminRole: '8637f144b732111074f706dd1e11a981',
} as const

/** sys_security_acl "Scripted REST External Default": what a route demands that names no ACL of its own. */
export const DEFAULT_REST_ACL = 'cf9d01d3e73003009d6247e603f6a990'
