/**
 * The users of a demonstration: one for each role that somebody or something has. They are created through the REST
 * API, as an administrator would, and are no part of the application.
 *
 * @module
 */
import { applicationScope } from '../paths.mjs'
import { createRecord, readRecords } from './table-api.mjs'

const { scope } = applicationScope()

/**
 * @typedef {object} DemoUser
 * @property {string} name user name, and the password
 * @property {string} first
 * @property {string} last
 * @property {readonly string[]} roles
 * @property {boolean} webServiceOnly may not log in to pages
 * @property {string} purpose what the user is for
 */

/** @type {readonly DemoUser[]} */
export const DEMO_USERS = [
    {
        name: 'zdx.webhook',
        first: 'ZDX',
        last: 'Webhook',
        roles: [`${scope}.zdx_webhook`],
        webServiceOnly: true,
        purpose: 'posts alerts and may do nothing else; web services only',
    },
    {
        name: 'zdx.admin',
        first: 'ZDX',
        last: 'Administrator',
        roles: [`${scope}.zdx_management`, 'itil'],
        webServiceOnly: false,
        purpose: 'sets the application up',
    },
    {
        name: 'zdx.tracer',
        first: 'ZDX',
        last: 'Tracer',
        roles: [`${scope}.zdx_dt_management`, 'itil'],
        webServiceOnly: false,
        purpose: 'will work with Deep Tracing; not built yet, nothing to do',
    },
    {
        name: 'zdx.events',
        first: 'ZDX',
        last: 'Events',
        roles: [`${scope}.zdx_em_admin`, 'evt_mgmt_user'],
        webServiceOnly: false,
        purpose: 'will work with events; not built yet, nothing to do',
    },
    {
        name: 'desk.agent',
        first: 'Desk',
        last: 'Agent',
        roles: ['itil'],
        webServiceOnly: false,
        purpose: 'works on incidents',
    },
    {
        name: 'plain.user',
        first: 'Plain',
        last: 'User',
        roles: [],
        webServiceOnly: false,
        purpose: 'has no role',
    },
]

/**
 * Creates those demo users and roles of theirs that an instance lacks. Changes nothing that is there.
 *
 * @param {string} url of the instance
 */
export async function createDemoUsers(url) {
    const names = DEMO_USERS.map((user) => user.name).join(',')
    const users = await readRecords(url, 'sys_user', `user_nameIN${names}`, ['user_name', 'sys_id'])
    const granted = await readRecords(url, 'sys_user_has_role', `user.user_nameIN${names}`, [
        'user.user_name',
        'role.name',
    ])
    const ids = new Map(users.map((user) => [user['user_name'], user['sys_id']]))
    const has = new Set(granted.map((grant) => `${grant['user.user_name']} ${grant['role.name']}`))
    for (const user of DEMO_USERS) {
        const id = ids.get(user.name) ?? (await createUser(url, user))
        for (const role of user.roles.filter((role) => !has.has(`${user.name} ${role}`))) {
            await createRecord(url, 'sys_user_has_role', { user: id, role: await roleId(url, role) })
        }
    }
}

/**
 * @param {string} url
 * @param {DemoUser} user
 * @returns {Promise<string>} sys_id
 */
async function createUser(url, user) {
    const created = await createRecord(
        url,
        'sys_user',
        {
            user_name: user.name,
            first_name: user.first,
            last_name: user.last,
            email: `${user.name}@example.com`,
            active: 'true',
            web_service_access_only: String(user.webServiceOnly),
            user_password: user.name,
        },
        { displayValues: true },
    )
    return created['sys_id'] ?? ''
}

/**
 * @param {string} url
 * @param {string} name
 * @returns {Promise<string>}
 */
async function roleId(url, name) {
    const [role] = await readRecords(url, 'sys_user_role', `name=${name}`, ['sys_id'])
    if (!role?.['sys_id']) {
        throw new Error(`The instance has no role ${name}; the demo users cannot be created`)
    }
    return role['sys_id']
}
