import { logIn } from '../../journeys/support/application-package'
import { type Answer, Client } from '../../journeys/support/client'
import type { Instance } from '../../journeys/support/instance'

/** Who attacks, the least trusted first; `nobody` has not signed in. The password is the name. */
export const PEOPLE = [
    'nobody',
    'plain.user',
    'zdx.webhook',
    'desk.agent',
    'zdx.events',
    'zdx.tracer',
    'zdx.admin',
    'admin',
] as const

/** One of them. */
export type Person = (typeof PEOPLE)[number]

/** A person on an instance: by Basic credentials, and in a browser session. */
export interface Visitor {
    readonly name: Person
    readonly client: Client
    /** The cookies of a browser session; empty if the person has none. */
    readonly cookie: string
    /** What a form of the session sends as `sysparm_ck`. */
    readonly token: string
    /** Sends a request to an API: in the session if there is one, else with Basic credentials. */
    readonly api: (method: string, path: string, body?: unknown) => Promise<Answer>
}

/** Signs everybody in who can. */
export async function visitors(instance: Instance): Promise<readonly Visitor[]> {
    return Promise.all(PEOPLE.map((name) => visitor(instance, name)))
}

async function visitor(instance: Instance, name: Person): Promise<Visitor> {
    const stranger = new Client(instance, null)
    const client = name === 'nobody' ? stranger : new Client(instance, name)
    const basic: Visitor['api'] = (method, path, body) => client.send(method, path, body)
    if (name === 'nobody') {
        return { name, client, cookie: '', token: '', api: basic }
    }
    // Who may only use web services gets no session by this, and so is in pages what nobody is.
    const { cookie, token } = await logIn(instance, name)
    if (token === '') {
        return { name, client, cookie: '', token, api: basic }
    }
    // A password is slow to verify, and must be; a session is not.
    const headers = { cookie, 'x-usertoken': token }
    return { name, client, cookie, token, api: (method, path, body) => stranger.send(method, path, body, headers) }
}
