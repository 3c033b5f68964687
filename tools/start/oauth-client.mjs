/**
 * How `npm start` sets up an instance that refuses Basic authentication: by OAuth, as an administrator of a new instance
 * has to. The administrator logs in by the form and registers an application; what follows uses its token.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { PlainError } from '../plain-error.mjs'
import { createRecord, readRecords, updateRecord, useCredentials } from './table-api.mjs'

/** Name of the application in the Application Registry. */
const NAME = 'npm start'

/** The property that lets applications have tokens of their own. */
const CLIENT_CREDENTIALS = 'glide.oauth.inbound.client.credential.grant_type.enabled'

/**
 * @typedef {object} OAuthClient
 * @property {string} id
 * @property {string} secret
 */

/**
 * Registers an application that acts as the administrator, or gives the one of the last start another secret, and has all
 * further calls of the Table API use a token of it.
 *
 * @param {string} url of the instance
 * @returns {Promise<OAuthClient>}
 * @throws {PlainError} the administrator cannot log in
 */
export async function signInByOAuth(url) {
    useCredentials(url, await logInByForm(url))
    const [admin] = await readRecords(url, 'sys_user', 'user_name=admin', ['sys_id'])
    const secret = randomBytes(24).toString('base64url')
    const values = { client_secret: secret, user: admin?.['sys_id'] ?? '', active: 'true' }
    const [known] = await readRecords(url, 'oauth_entity', `name=${NAME}`, ['sys_id', 'client_id'])
    const id = known?.['client_id'] ?? (await register(url, values))
    if (known?.['sys_id']) {
        // A reference is named by sys_id: with display values it would be looked up by name.
        await updateRecord(url, 'oauth_entity', known['sys_id'], { client_secret: secret }, { displayValues: true })
        await updateRecord(url, 'oauth_entity', known['sys_id'], { user: values.user, active: 'true' })
    }
    await allowClientCredentials(url)
    useCredentials(url, { authorization: `Bearer ${await askToken(url, { id, secret })}` })
    return { id, secret }
}

/**
 * Headers of the administrator's session: cookie and token.
 *
 * @param {string} url
 * @returns {Promise<Record<string, string>>}
 */
async function logInByForm(url) {
    const form = new URLSearchParams({ user_name: 'admin', user_password: 'admin' })
    const logIn = await fetch(`${url}/angular.do?sysparm_type=view_form.login`, { method: 'POST', body: form })
    const cookie = logIn.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; ')
    const told = await fetch(`${url}/angular.do?sysparm_type=get_user`, { method: 'POST', headers: { cookie } })
    const token = told.headers.get('x-usertoken-response')
    if (!token) {
        throw new PlainError('npm start: admin cannot log in with the password admin; begin anew with --fresh')
    }
    return { cookie, 'x-usertoken': token }
}

/**
 * @param {string} url
 * @param {Record<string, string>} values
 */
async function register(url, values) {
    const { user = '', ...rest } = values
    const made = await createRecord(
        url,
        'oauth_entity',
        { name: NAME, type: 'client', ...rest },
        { displayValues: true },
    )
    await updateRecord(url, 'oauth_entity', made['sys_id'] ?? '', { user })
    return made['client_id'] ?? ''
}

/** @param {string} url */
async function allowClientCredentials(url) {
    const [known] = await readRecords(url, 'sys_properties', `name=${CLIENT_CREDENTIALS}`, ['sys_id'])
    if (known?.['sys_id']) {
        await updateRecord(url, 'sys_properties', known['sys_id'], { value: 'true' })
    } else {
        await createRecord(url, 'sys_properties', { name: CLIENT_CREDENTIALS, type: 'boolean', value: 'true' })
    }
}

/**
 * @param {string} url
 * @param {OAuthClient} client
 */
async function askToken(url, { id, secret }) {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret })
    const answer = await fetch(`${url}/oauth_token.do`, { method: 'POST', body })
    if (!answer.ok) {
        throw new Error(`/oauth_token.do was answered ${answer.status}: ${await answer.text()}`)
    }
    return /** @type {{ access_token: string }} */ (await answer.json()).access_token
}
