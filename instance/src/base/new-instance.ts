import type { Database } from '../store/database'
import { BASIC_RESTRICTION } from './rows/properties'
import { setProperties } from './set-properties'

/**
 * Sets what a newly provisioned instance has other than one that was upgraded: Basic authentication is restricted
 * (markdown/platform-security/authentication/basic-authentication.md, "zBoot instances").
 */
export function makeNewInstance(database: Database): void {
    setProperties(database, {
        [BASIC_RESTRICTION.active]: 'true',
        [BASIC_RESTRICTION.enforce]: 'true',
        [BASIC_RESTRICTION.defaultDecision]: 'Revoke Basic Auth API login',
    })
}
