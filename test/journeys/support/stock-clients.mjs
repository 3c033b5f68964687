/**
 * Walks the authorization code flow of an instance with two stock clients, unmodified: simple-oauth2 for an application
 * that keeps a secret, openid-client for one that keeps it and for a public one with PKCE. Jest cannot load the latter,
 * so this is a program of its own. It prints what each of them got, as JSON.
 *
 * @module
 */
import * as openid from 'openid-client'
import { AuthorizationCode } from 'simple-oauth2'

const { url, redirect, confidential, publicClient } = JSON.parse(process.argv[2] ?? '{}')

const cookie = await logIn()
console.log(
    JSON.stringify({
        simpleOAuth2: await walkSimpleOAuth2(),
        openidClient: await walkOpenidClient(confidential, openid.ClientSecretPost(confidential.client_secret)),
        openidClientBasic: await walkOpenidClient(confidential, openid.ClientSecretBasic(confidential.client_secret)),
        openidClientPublic: await walkOpenidClient(publicClient, openid.None()),
    }),
)

async function walkSimpleOAuth2() {
    const client = new AuthorizationCode({
        client: { id: confidential.client_id, secret: confidential.client_secret },
        auth: {
            tokenHost: url,
            tokenPath: '/oauth_token.do',
            authorizePath: '/oauth_auth.do',
            revokePath: '/oauth_revoke_token.do',
        },
        options: { authorizationMethod: 'body' },
    })
    const asked = client.authorizeURL({ redirect_uri: redirect, state: 'state-1' })
    const code = (await allow(asked)).searchParams.get('code') ?? ''
    const first = await client.getToken({ code, redirect_uri: redirect })
    const second = await first.refresh()
    const good = [await use(first.token.access_token), await use(second.token.access_token)]
    await second.revokeAll()
    return { good, revoked: await use(second.token.access_token), wrong: await errorOf(() => second.refresh()) }
}

async function walkOpenidClient(registered, authentication) {
    const server = {
        issuer: url,
        authorization_endpoint: `${url}/oauth_auth.do`,
        token_endpoint: `${url}/oauth_token.do`,
        revocation_endpoint: `${url}/oauth_revoke_token.do`,
    }
    const config = new openid.Configuration(server, registered.client_id, {}, authentication)
    openid.allowInsecureRequests(config)
    const verifier = openid.randomPKCECodeVerifier()
    const state = openid.randomState()
    const asked = openid.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        state,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
    })
    const checks = { pkceCodeVerifier: verifier, expectedState: state }
    const first = await openid.authorizationCodeGrant(config, await allow(asked.href), checks)
    const good = [await use(first.access_token)]
    const refreshed = first.refresh_token && (await openid.refreshTokenGrant(config, first.refresh_token))
    if (refreshed) {
        good.push(await use(refreshed.access_token))
    }
    const last = refreshed ? refreshed.refresh_token : first.access_token
    await openid.tokenRevocation(config, last)
    const revoked = await use(first.access_token)
    const wrong = await errorOf(() => openid.refreshTokenGrant(config, first.refresh_token ?? 'none'))
    return { good, revoked, wrong, expiresIn: first.expiresIn() > 0 }
}

/** The administrator presses Allow; where the browser is sent. */
async function allow(address) {
    const page = await (await fetch(address, { headers: { cookie } })).text()
    const fields = [...page.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, plain(value)])
    const form = new URLSearchParams([...fields.filter(([name]) => name !== 'sysparm_goto_url' && name !== 'allowed')])
    form.set('allowed', 'true')
    const token = fields.find(([name]) => name === 'sysparm_ck')?.[1] ?? ''
    form.set('sysparm_ck', token)
    const answer = await fetch(`${url}/oauth_auth.do`, {
        method: 'POST',
        body: form,
        headers: { cookie },
        redirect: 'manual',
    })
    return new URL(answer.headers.get('location') ?? '')
}

function plain(text) {
    return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
}

async function logIn() {
    const body = new URLSearchParams({ user_name: 'admin', user_password: 'admin' })
    const answer = await fetch(`${url}/login.do`, { method: 'POST', body, redirect: 'manual' })
    return answer.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; ')
}

async function use(token) {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
    return (await fetch(`${url}/api/now/table/incident?sysparm_limit=1`, { headers })).status
}

/** The OAuth error that a client reports. */
async function errorOf(work) {
    try {
        await work()
        return null
    } catch (error) {
        return error.error ?? error.data?.payload?.error ?? String(error)
    }
}
