/**
 * Installs the built application into a running instance, as the vendor's command line does it.
 *
 * @module
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../build/run-program.mjs'
import { applicationScope } from '../paths.mjs'
import { PlainError } from '../plain-error.mjs'
import { readRecords } from './table-api.mjs'

/** Milliseconds for one installation; the vendor's program itself waits for ever. */
const INSTALL_TIMEOUT = 300_000

/**
 * Installs the application unless the data folder holds this very build already.
 *
 * @param {object} target
 * @param {string} target.url
 * @param {string} target.directory
 * @param {string} target.build the fingerprint of what stands in dist/
 * @param {import('./oauth-client.mjs').OAuthClient | null} target.client by which the installer signs in; null: by name
 *   and password
 * @param {(line: string) => void} target.say
 * @throws {PlainError} what the installer printed
 */
export async function installApplication({ url, directory, build, client, say }) {
    const record = join(directory, 'installed.json')
    if ((await isInstalled(url)) && installedBuild(record) === build) {
        return
    }
    await refuseOlderSettings(url)
    say('installing the application')
    rmSync(record, { force: true })
    const { code, output } = await runProgram('now-sdk', ['install'], {
        environment: installerEnvironment(url, client),
        timeout: INSTALL_TIMEOUT,
    })
    if (code !== 0) {
        throw new PlainError(`The application could not be installed:\n${output.trimEnd()}`)
    }
    writeFileSync(record, JSON.stringify({ build }), { mode: 0o600 })
}

/**
 * A folder of before the profile Generic had one column for its paths and words would keep them where nothing reads them.
 *
 * @param {string} url
 * @throws {PlainError} names the way out
 */
async function refuseOlderSettings(url) {
    const { scope } = applicationScope()
    const old = await readRecords(url, 'sys_dictionary', `name=${scope}_settings^element=path_id`, ['sys_id'])
    if (old.length > 0) {
        throw new PlainError(
            'npm start: the data folder has Settings of an older version, whose columns path_… and words_… are one column now; begin anew with --fresh, or choose another folder with --data DIR',
        )
    }
}

/**
 * What `now-sdk` needs to know to log in to a local instance without a key ring. NODE_ENV=test turns its telemetry off.
 *
 * @param {string} url
 * @param {import('./oauth-client.mjs').OAuthClient | null} client
 * @returns {Record<string, string>}
 */
export function installerEnvironment(url, client) {
    return {
        SN_SDK_INSTANCE_URL: url,
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        ...(client
            ? {
                  SN_SDK_AUTH_TYPE: 'oauth',
                  SN_SDK_OAUTH_CLIENT_ID: client.id,
                  SN_SDK_OAUTH_CLIENT_SECRET: client.secret,
              }
            : { SN_SDK_AUTH_TYPE: 'basic', SN_SDK_USER: 'admin', SN_SDK_USER_PWD: 'admin' }),
        NODE_ENV: 'test',
    }
}

/**
 * The instance is asked too, because the file beside the data does not know when the data were removed.
 *
 * @param {string} url
 */
async function isInstalled(url) {
    const { scope } = applicationScope()
    return (await readRecords(url, 'sys_scope', `scope=${scope}`, ['sys_id'])).length > 0
}

/** @param {string} record */
function installedBuild(record) {
    try {
        return JSON.parse(readFileSync(record, 'utf8')).build
    } catch {
        // Absent, or cut off by a kill: then nothing is known and the application is installed again.
        return null
    }
}
