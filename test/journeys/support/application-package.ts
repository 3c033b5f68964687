import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import { Client } from './client'
import type { Instance } from './instance'
import { ROOT, runNode } from './process'

/** What the vendor's command line needs to log in to an instance without a key ring; NODE_ENV=test: no telemetry. */
export function installerEnvironment(instance: Instance): Record<string, string> {
    return {
        SN_SDK_INSTANCE_URL: instance.url,
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        SN_SDK_AUTH_TYPE: 'basic',
        SN_SDK_USER: 'admin',
        SN_SDK_USER_PWD: 'admin',
        NODE_ENV: 'test',
    }
}

/** Runs the unmodified `now-sdk` in this checkout against an instance. */
export function nowSdk(instance: Instance, ...words: string[]): ReturnType<typeof runNode> {
    return runNode('node_modules/.bin/now-sdk', words, installerEnvironment(instance))
}

/** Checksums that `now-sdk pack` adds; a package that a journey changes goes without. */
const INVENTORY = 'package_inventory.csv'

/**
 * The files of the built application: path in the package to content, with the runtime access tracking `enforcing`, so
 * that a privilege which the package does not declare fails a journey.
 */
export function builtFiles(): Map<string, Uint8Array> {
    return new Map(
        [...shippedFiles()].map(([path, content]) => [path, path.startsWith('scope/') ? enforcing(content) : content]),
    )
}

function enforcing(content: Uint8Array): Uint8Array {
    const text = new TextDecoder().decode(content)
    // The SDK writes `none` as an empty element.
    const empty = /<runtime_access_tracking(?:\/>|>(?:none)?<\/runtime_access_tracking>)/
    const changed = text.replace(empty, '<runtime_access_tracking>enforcing</runtime_access_tracking>')
    if (changed === text) {
        throw new Error('the package does not name its runtime access tracking')
    }
    return new TextEncoder().encode(changed)
}

/** The files of the built application as they are. */
function shippedFiles(): Map<string, Uint8Array> {
    const top = join(ROOT, 'dist', 'app')
    const files = filesBelow(top).map((file) => [relative(top, file), readFileSync(file)] as const)
    return new Map(files.filter(([path]) => path !== INVENTORY))
}

/** The scope of the built application: its sys_id and name. */
export function builtScope(): { scope: string; scopeId: string } {
    return JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string; scopeId: string }
}

/** How an upload ended, as `now-sdk install` reads it. */
export interface Progress {
    /** `2` done, `3` failed */
    readonly status: string
    readonly status_message: string
}

/**
 * Uploads a package in the way `now-sdk install` does, and waits for the end.
 *
 * @param files path in the package to content, as in dist/app
 * @param options application: whose package it is, the built one if not given
 */
export async function upload(
    instance: Pick<Instance, 'url'>,
    files: ReadonlyMap<string, Uint8Array | string>,
    options: { readonly loadDemo?: boolean; readonly application?: { scope: string; scopeId: string } } = {},
): Promise<Progress> {
    const { cookie, token } = await logIn(instance)
    const form = new FormData()
    form.set('upload_type', 'file')
    form.set('load_demo', String(options.loadDemo ?? true))
    form.set('sysparm_ck', token)
    form.set('attachFile', new Blob([zipOf(files)], { type: 'application/octet-stream' }), 'blob')
    const { scope, scopeId } = options.application ?? builtScope()
    const search = new URLSearchParams({
        sysparm_track_fluent_install: 'true',
        sysparm_async_fluent_install: 'false',
        sysparm_fluent_scope_id: scopeId,
        sysparm_fluent_scope_name: scope,
        sysparm_fluent_app_version: '0.1.0',
        sysparm_request_type: 'custom_app',
    })
    const answer = await fetch(`${instance.url}/sn_appclient_upload_processor.do?${search.toString()}`, {
        method: 'POST',
        headers: { cookie, 'x-usertoken': token },
        body: form,
    })
    const { executionTracker } = (await answer.json()) as { executionTracker: string }
    return waitFor(new Client(instance, 'admin'), executionTracker)
}

/**
 * Logs in as the vendor's command line does: a form post, then the token in the header of a refused request.
 *
 * @returns the session's cookies as one header, and its token
 */
export async function logIn(
    instance: Pick<Instance, 'url'>,
    user = 'admin',
    password = user,
): Promise<{ cookie: string; token: string }> {
    const form = new URLSearchParams({
        sysparm_type: 'login',
        'ni.nolog.user_password': 'true',
        user_name: user,
        user_password: password,
    })
    const login = await fetch(`${instance.url}/angular.do?sysparm_type=view_form.login`, { method: 'POST', body: form })
    const cookie = login.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ')
    const asked = await fetch(`${instance.url}/angular.do?sysparm_type=get_user`, {
        method: 'POST',
        headers: { cookie },
    })
    return { cookie, token: asked.headers.get('x-usertoken-response') ?? '' }
}

async function waitFor(admin: Client, tracker: string): Promise<Progress> {
    for (;;) {
        const { json } = await admin.send('GET', `/api/sn_cicd/progress/${tracker}`)
        const { result } = json as { result: Progress }
        if (result.status === '2' || result.status === '3') {
            return result
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
    }
}

/** The zip that `now-sdk pack` would make: entry names begin with a slash. */
function zipOf(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
    const entries = [...files].map(([path, content]) => [`/${path}`, asBytes(content)] as const)
    // fflate's declarations are written for a newer TypeScript.
    return zipSync(Object.fromEntries(entries)) as Uint8Array
}

function asBytes(content: Uint8Array | string): Uint8Array {
    return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function filesBelow(path: string): string[] {
    return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path]
}
