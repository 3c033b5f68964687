import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CLIENT, type OAuthBed, openOAuthBed } from './oauth/oauth-bed'
import { granted, PASSWORD } from './oauth/oauth-requests'

let bed: OAuthBed

beforeAll(() => {
    bed = openOAuthBed()
})

afterAll(() => bed.close())

/** What a client presents to be let in, by what it is. */
async function secrets(): Promise<Readonly<Record<string, string>>> {
    const { access_token: access, refresh_token: refresh } = await granted(bed, PASSWORD)
    const login = bed.send({
        method: 'POST',
        url: '/angular.do?sysparm_type=view_form.login',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'user_name=rest.user&user_password=rest.user',
    })
    const cookie = /JSESSIONID=(\w+)/.exec(String(login.headers['set-cookie']))?.[1] ?? ''
    const { session_token: token } = login.body as { session_token: string }
    return { access, refresh, cookie, token, 'client secret': CLIENT.client_secret }
}

describe('the files of an instance', () => {
    it('hold nothing in clear that lets somebody in: tokens, cookies, secrets', async () => {
        const known = await secrets()
        expect(Object.values(known).filter((text) => text.length < 10)).toEqual([])
        const folder = dirname(bed.context.database.file)
        const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
        expect(files.some((bytes) => bytes.includes(Buffer.from('rest.user')))).toBe(true)
        const found = Object.entries(known).filter(([, text]) =>
            files.some((bytes) => bytes.toString('latin1').toLowerCase().includes(text.toLowerCase())),
        )
        expect(found.map(([what]) => what)).toEqual([])
    })
})
