import { decryptSecret } from '../../../access/secrets'
import type { CallOrigin } from '../../../outbound/exchange'
import type { Row } from '../../../store/row'
import { getRow } from '../../../store/select-rows'
import type { MessagePlan } from '../../outbound-wire'
import type { HostServices } from '../host-services'
import { ScriptError } from '../script-error'
import { accessToken } from './access-token'

/**
 * The value of Authorization for a message; null if it signs in with nothing
 * (markdown/api-reference/web-services/c_OutboundRESTAuth.md). The secrets of records are read here only.
 *
 * @throws ScriptError for a profile that is not there, or whose secret cannot be deciphered
 */
export function signInHeader(
    services: HostServices,
    { signIn, requestor }: MessagePlan,
    origin: CallOrigin,
): string | null {
    switch (signIn.kind) {
        case 'none':
            return null
        case 'basic':
            return basic(signIn.user, signIn.password)
        case 'record': {
            const row = requireRow(services, signIn.table, signIn.id)
            return basic(row['basic_auth_user'] ?? '', readSecret(row['basic_auth_password'], signIn.table))
        }
        case 'profile': {
            if (signIn.type === 'oauth2') {
                return `Bearer ${accessToken(services, signIn.id, requestor, origin)}`
            }
            const row = requireRow(services, 'sys_auth_profile_basic', signIn.id)
            return basic(row['username'] ?? '', readSecret(row['password'], 'sys_auth_profile_basic'))
        }
    }
}

/** The record that a profile names. */
export function requireRow({ context }: HostServices, table: string, sysId: string): Row {
    const row = getRow(context.database, context.dictionary.get(), table, sysId)
    if (!row) {
        throw new ScriptError(`There is no record '${sysId}' in ${table}`)
    }
    return row
}

/** A secret in clear. */
export function readSecret(stored: string | null | undefined, table: string): string {
    try {
        return decryptSecret(stored ?? '')
    } catch (error) {
        throw new ScriptError(`The password in ${table} cannot be decrypted: ${(error as Error).message}`)
    }
}

function basic(user: string, password: string): string {
    return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`
}
