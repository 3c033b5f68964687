import { Client } from './client'
import type { Instance } from './instance'

/** The users that `npm start` makes, and the administrator; each one's password is its name. */
export const USERS = [
    'plain.user',
    'desk.agent',
    'zdx.webhook',
    'zdx.tracer',
    'zdx.events',
    'zdx.admin',
    'admin',
] as const

/** Makes a user for web services with these roles, whose password is its name. */
export async function userWith(instance: Instance, userName: string, roles: readonly string[]): Promise<Client> {
    const admin = new Client(instance, 'admin')
    const values = { user_name: userName, user_password: userName, active: 'true', web_service_access_only: 'true' }
    const user = await admin.create('sys_user', values, '?sysparm_input_display_value=true')
    for (const role of roles) {
        const { sys_id: id = '' } = await admin.readOne('sys_user_role', `name=${role}`)
        await admin.create('sys_user_has_role', { user: user['sys_id'] ?? '', role: id })
    }
    return new Client(instance, userName)
}
