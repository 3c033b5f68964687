import type { Answer, Client } from '../../journeys/support/client'
import type { Instance } from '../../journeys/support/instance'
import { runNode } from '../../journeys/support/process'
import { openPage, type PageAnswer, postForm } from '../support/browser-request'
import type { Visitor } from '../support/people'

/** An address that the instance answers by itself. */
export interface InstanceDoor {
    readonly name: string
    readonly address: string
    readonly methods: readonly string[]
}

/** A request at a door, and whether its answer lets the person in. */
export interface DoorRequest {
    send(visitor: Visitor): Promise<Pick<Answer | PageAnswer, 'status' | 'text' | 'headers'>>
    isIn(answer: { readonly status: number; readonly text: string; readonly headers: Headers }): boolean
}

/** The client with which people ask for OAuth tokens. */
const OAUTH_CLIENT = { client_id: 'attack', client_secret: 'attack-secret' }

/** sys_id of the first administrator, the same on every instance. */
const ADMIN_ID = '6816f79cc0a8016401c5a33be04be441'

/** A request of that client for the consent of whoever is logged in. */
const CONSENT = {
    response_type: 'code',
    client_id: OAUTH_CLIENT.client_id,
    redirect_uri: 'https://attack.example/callback',
    state: 'attack',
}

/** Edit of the roles of the first administrator, whose sys_id is the same on every instance. */
const ROLES_OF_ADMIN =
    '/sys_m2m_template.do?table=sys_user&sys_id=6816f79cc0a8016401c5a33be04be441&related_list=sys_user_has_role.user'

/** The doors of the compiled instance. */
export async function instanceDoors(): Promise<readonly InstanceDoor[]> {
    const { output, errors } = await runNode('test/attack/matrix/print-doors.mjs', [])
    if (output === '') {
        throw new Error(errors)
    }
    return JSON.parse(output) as InstanceDoor[]
}

/** Registers the client of the OAuth door. */
export async function registerOAuthClient(admin: Client): Promise<void> {
    const values = {
        name: 'Attack',
        type: 'client',
        active: 'true',
        redirect_url: CONSENT.redirect_uri,
        ...OAUTH_CLIENT,
    }
    await admin.create('oauth_entity', values, '?sysparm_input_display_value=true')
}

/** The request at each door, by method and address as the file writes them. */
export function doorRequests(instance: Instance): Readonly<Record<string, DoorRequest>> {
    const form = (path: string, fields: (visitor: Visitor) => Record<string, string>, isIn: DoorRequest['isIn']) => ({
        send: (visitor: Visitor) =>
            plain(instance, path, { method: 'POST', body: new URLSearchParams(fields(visitor)), redirect: 'manual' }),
        isIn,
    })
    const login = (visitor: Visitor) => ({
        user_name: visitor.name,
        user_password: visitor.name === 'nobody' ? '' : visitor.name,
    })
    const page = (path: string): DoorRequest => ({
        send: (visitor) => openPage(instance, visitor, path),
        isIn: ({ status, headers }) => status < 400 && !(headers.get('location') ?? '').startsWith('/login.do'),
    })
    const open = (method: string, path: string): DoorRequest => ({
        send: () => plain(instance, path, { method, redirect: 'manual' }),
        isIn: ({ status }) => status < 400,
    })
    const api = (method: string, path: string, body?: unknown): DoorRequest => ({
        send: ({ client }) => client.send(method, path, body),
        isIn: ({ status }) => status !== 401 && status !== 403,
    })
    return {
        'POST /_local/run': api('POST', '/_local/run', { source: '1', name: 'x', scope: 'global', user: 'admin' }),
        'POST /angular.do': form('/angular.do?sysparm_type=view_form.login', login, ({ text }) =>
            text.includes('session_token'),
        ),
        'GET /login.do': open('GET', '/login.do'),
        'POST /login.do': form(
            '/login.do',
            login,
            ({ status, headers }) => status === 302 && headers.get('set-cookie') !== null,
        ),
        'GET /logout.do': open('GET', '/logout.do'),
        'POST /logout.do': open('POST', '/logout.do'),
        'POST /oauth_token.do': form(
            '/oauth_token.do',
            ({ name }) => ({ grant_type: 'password', ...OAUTH_CLIENT, username: name, password: name }),
            ({ status, text }) => status === 200 && text.includes('access_token'),
        ),
        'GET /oauth_auth.do': {
            send: (visitor) => openPage(instance, visitor, `/oauth_auth.do?${new URLSearchParams(CONSENT).toString()}`),
            isIn: ({ status, text }) => status === 200 && text.includes('Allow</button>'),
        },
        'POST /oauth_auth.do': {
            send: (visitor) => postForm(instance, visitor, '/oauth_auth.do', { ...CONSENT, allowed: 'true' }),
            isIn: ({ headers }) => headers.get('location')?.startsWith(`${CONSENT.redirect_uri}?code=`) === true,
        },
        'GET /oauth_revoke_token.do': open('GET', '/oauth_revoke_token.do?token=none'),
        'POST /oauth_revoke_token.do': open('POST', '/oauth_revoke_token.do?token=none'),
        'POST /sn_appclient_upload_processor.do': api('POST', '/sn_appclient_upload_processor.do', {}),
        'GET /api/sn_cicd/progress/{progress_id}': api('GET', `/api/sn_cicd/progress/${'0'.repeat(32)}`),
        'GET /api/sn_cicd/{version}/progress/{progress_id}': api('GET', `/api/sn_cicd/v1/progress/${'0'.repeat(32)}`),
        'GET /set_password.do': page(`/set_password.do?sys_id=${ADMIN_ID}`),
        'POST /set_password.do': {
            send: (visitor) =>
                postForm(instance, visitor, `/set_password.do?sys_id=${ADMIN_ID}`, { choice: 'generate' }),
            isIn: ({ status }) => status === 200,
        },
        'GET /change_password.do': page('/change_password.do'),
        'POST /change_password.do': {
            send: (visitor) =>
                postForm(instance, visitor, '/change_password.do', {
                    user_name: visitor.name,
                    user_password: visitor.name,
                    new_password: 'short',
                }),
            // Let in, and told that it is too short.
            isIn: ({ status }) => status === 422,
        },
        'GET /inbound_integrations.do': page('/inbound_integrations.do'),
        'POST /inbound_integrations.do': {
            send: (visitor) => postForm(instance, visitor, '/inbound_integrations.do', {}),
            // Let in, and told what is missing.
            isIn: ({ status }) => status === 422,
        },
        'GET /_local/pages.js': open('GET', '/_local/pages.js'),
        'GET /favicon.ico': open('GET', '/favicon.ico'),
        'GET /_local/attachments': {
            send: (visitor) => openPage(instance, visitor, '/_local/attachments?sys_id=none'),
            isIn: isSession,
        },
        'POST /_local/attachments': {
            send: (visitor) => postForm(instance, visitor, '/_local/attachments?table=incident&sys_id=none', {}),
            isIn: isSession,
        },
        'GET /sys_m2m_template.do': page(ROLES_OF_ADMIN),
        'POST /sys_m2m_template.do': {
            send: (visitor) => postForm(instance, visitor, ROLES_OF_ADMIN, { sysparm_action: 'filter' }),
            isIn: ({ status, headers }) => status < 400 && !(headers.get('location') ?? '').startsWith('/login.do'),
        },
        'GET /_local/references': page('/_local/references?table=incident&field=caller_id&text=a'),
        ...Object.fromEntries(
            ['/', '/navpage.do', '/home.do', '/welcome.do', '/nav_to.do'].map((path) => [`GET ${path}`, page(path)]),
        ),
    }
}

/** Whether the answer is one to a session: a page, and be it that nothing was found. */
function isSession({ status, headers }: { readonly status: number; readonly headers: Headers }): boolean {
    return status !== 401 && !(headers.get('location') ?? '').startsWith('/login.do')
}

async function plain(instance: Instance, path: string, init: RequestInit) {
    const answer = await fetch(instance.url + path, init)
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
