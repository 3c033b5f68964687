import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext } from '../../src/access/load-context'
import { hashPassword } from '../../src/access/passwords'
import { createBaseSystem } from '../../src/base/create-base-system'
import { installPackage } from '../../src/install/install-package'
import type { InstanceResponse } from '../../src/rest/http'
import { Database } from '../../src/store/database'
import type { InstanceNode } from '../../src/workers/instance-node'
import { openNode } from '../../src/workers/node'
import { type PackageFiles, zipOf } from '../install/support/packages'

/** A browser in which a user is signed in: visits an address, or sends a form there. */
export type Browser = (url: string, form?: Readonly<Record<string, string>>) => InstanceResponse

/** A node of an instance, as a browser and a REST client reach it. */
export interface PageBed {
    /** The database of the instance, for tests that look at all rows. */
    readonly file: string
    /** A request for an OAuth token, with these form fields. */
    grantToken(fields: Readonly<Record<string, string>>): Promise<InstanceResponse>
    /** Sends a file with text fields, as a form with `multipart/form-data` does. */
    sendFile(cookie: string, url: string, fields: Readonly<Record<string, string>>, file: SentFile): InstanceResponse
    /** A request of nobody in particular. */
    send(method: string, url: string, headers: Readonly<Record<string, string>>, body?: string): InstanceResponse
    /** The `result` of a Table API call as admin. */
    table(method: string, url: string, body?: object): unknown
    addUser(name: string, roles: readonly string[]): void
    /** Signs a user in; the password is the name. */
    browser(name: string): Browser
    /** The cookie and the user token of a new session. */
    session(name: string): { readonly cookie: string; readonly token: string }
    close(): void
}

/** A file of a form. */
export interface SentFile {
    readonly name: string
    readonly fileName: string
    readonly data: Uint8Array
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** Makes an instance in a folder of its own, with a package if one is given; `close` removes it. */
export function openPageBed(files?: PackageFiles): PageBed {
    const directory = mkdtempSync(join(tmpdir(), 'page-bed-'))
    const file = join(directory, 'instance.db')
    const database = new Database(file)
    createBaseSystem(database, { hashPassword })
    if (files) {
        const installed = installPackage(createContext(database), zipOf(files), { loadDemo: false })
        expect(installed.error).toBeNull()
    }
    database.close()
    const node: InstanceNode = openNode({ file, nodeId: 'test' })
    const request = (method: string, url: string, headers: Readonly<Record<string, string>>, body: string) => ({
        method,
        url,
        headers: { host: '127.0.0.1', ...headers },
        body: Buffer.from(body),
        parts: [],
        remoteAddress: '127.0.0.1',
    })
    const bed: PageBed = {
        file,
        send: (method, url, headers, body = '') => node.handle(request(method, url, headers, body)),
        sendFile: (cookie, url, fields, { name, fileName, data }) =>
            node.handle({
                ...request('POST', url, { cookie }, ''),
                parts: [
                    ...Object.entries(fields).map(([field, value]) => ({
                        name: field,
                        fileName: null,
                        contentType: null,
                        data: Buffer.from(value),
                    })),
                    { name, fileName, contentType: 'text/html', data },
                ],
            }),
        async grantToken(fields) {
            const answer = node.answerOAuth(
                request('POST', '/oauth_token.do', FORM, new URLSearchParams(fields).toString()),
            )
            if (answer === null) {
                throw new Error('This is not a request for a token')
            }
            return answer
        },
        table(method, url, body) {
            const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`
            const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' }
            const answer = bed.send(method, `/api/now/table/${url}`, headers, JSON.stringify(body ?? ''))
            return answer.status === 204 ? undefined : (JSON.parse(text(answer)) as { result: unknown }).result
        },
        addUser(name, roles) {
            const user = { user_name: name, last_name: name, user_password: name, active: 'true' }
            const made = bed.table('POST', 'sys_user?sysparm_input_display_value=true', user) as { sys_id: string }
            for (const role of roles) {
                const [found] = bed.table('GET', `sys_user_role?sysparm_query=name=${role}`) as { sys_id: string }[]
                bed.table('POST', 'sys_user_has_role', { user: made.sys_id, role: found?.sys_id })
            }
        },
        browser(name) {
            const { cookie } = bed.session(name)
            return (url, form) =>
                form
                    ? bed.send('POST', url, { cookie, ...FORM }, new URLSearchParams(form).toString())
                    : bed.send('GET', url, { cookie })
        },
        session(name) {
            const login = bed.send('POST', '/login.do', FORM, `user_name=${name}&user_password=${name}`)
            expect(login.status).toBe(302)
            const cookie = [login.headers['set-cookie'] ?? []]
                .flat()
                .map((each) => each.split(';')[0])
                .join('; ')
            const told = bed.send('POST', '/angular.do?sysparm_type=get_user', { cookie })
            return { cookie, token: String(told.headers['x-usertoken-response']) }
        },
        close() {
            node.close()
            rmSync(directory, { recursive: true })
        },
    }
    return bed
}

/** What a browser would show. */
export function text(response: InstanceResponse): string {
    return String(response.body)
}

/** The token that a form page carries; '' where it carries none. */
export function tokenOf(response: InstanceResponse): string {
    return /name="sysparm_ck" value="([^"]+)"/.exec(text(response))?.[1] ?? ''
}
