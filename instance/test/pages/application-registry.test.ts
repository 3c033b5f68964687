import type { InstanceResponse } from '../../src/rest/http'
import { type Browser, openPageBed, type PageBed, text, tokenOf } from './page-bed'

const NEW = '/oauth_entity.do?sys_id=-1&sysparm_query=type%3Dclient'

let bed: PageBed
let admin: Browser

beforeAll(() => {
    bed = openPageBed()
    bed.addUser('plain.user', [])
    bed.addUser('oauth.user', ['oauth_admin'])
    admin = bed.browser('oauth.user')
})

afterAll(() => bed.close())

/** Submits the form of an address; the fields of Application Registry as a browser names them. */
function submit(address: string, fields: Readonly<Record<string, string>>): InstanceResponse {
    return admin(address, { sysparm_ck: tokenOf(admin(address)), ...fields })
}

/** The address of the record that a submitted form made. */
function made(fields: Readonly<Record<string, string>>): string {
    const answer = submit(NEW, { active: 'true', type: 'client', ...fields })
    expect([answer.status, text(answer)]).toEqual([302, ''])
    return String(answer.headers['location'])
}

/** The messages of a page. */
const messages = (answer: InstanceResponse): string[] =>
    [...text(answer).matchAll(/role="(?:status|alert)">([^<]*)</g)].map(([, message = '']) => message)

/** The secret that the lock of a form shows. */
const secretOf = (address: string): string =>
    messages(submit(address, { sysparm_show_secret: 'client_secret' }))[0]?.replace('Client Secret: ', '') ?? ''

const ask = async (fields: Readonly<Record<string, string>>): Promise<number> =>
    (await bed.grantToken({ grant_type: 'password', username: 'plain.user', password: 'plain.user', ...fields })).status

describe('the Application Registry (t_CreateEndpointforExternalClients.md)', () => {
    it('asks for the kind of application first', () => {
        const page = text(admin('/oauth_entity.do?sys_id=-1'))
        expect(page).toContain('What kind of OAuth application?')
        const link = /href="([^"]+)">Create an OAuth API endpoint for external clients</.exec(page)?.[1] ?? ''
        expect(link.replaceAll('&amp;', '&')).toBe(NEW)
        expect(text(admin(NEW))).toContain('name="redirect_url"')
    })

    it('offers nothing to who may not register an application', () => {
        expect(bed.browser('plain.user')('/oauth_entity.do?sys_id=-1').status).toBe(403)
    })

    it('has a Client ID that cannot be entered, and makes an empty Client Secret, which the lock shows', async () => {
        expect(text(admin(NEW))).not.toContain('name="client_id"')
        const address = made({ name: 'Made', client_id: 'mine', client_secret: '' })
        const page = text(admin(address))
        const clientId = /<span class="label[^>]*>Client ID<\/span>\s*<div><div class="still">(\w+)</.exec(page)?.[1]
        expect(clientId).toMatch(/^[0-9a-f]{32}$/)
        const secret = secretOf(address)
        expect(secret).toMatch(/^[0-9a-f]{32}$/)
        expect(page).not.toContain(secret)
        expect(await ask({ client_id: clientId ?? '', client_secret: secret })).toBe(200)
        expect(await ask({ client_id: clientId ?? '', client_secret: `${secret}0` })).toBe(401)
    })

    it('keeps a Client Secret that was entered, and what was typed when the lock is clicked', () => {
        const address = made({ name: 'Entered', client_secret: 'my own secret' })
        expect(secretOf(address)).toBe('my own secret')
        const page = submit(address, { sysparm_show_secret: 'client_secret', comments: 'typed' })
        expect(text(page)).toContain('typed')
        expect(text(admin(address))).not.toContain('typed')
    })

    it('makes a secret for a record of the Table API too, and none for a public client', () => {
        const create = (values: object): Record<string, string> =>
            bed.table('POST', 'oauth_entity', values) as Record<string, string>
        expect(secretOf(`/oauth_entity.do?sys_id=${create({ name: 'REST' })['sys_id']}`)).toMatch(/^[0-9a-f]{32}$/)
        const address = `/oauth_entity.do?sys_id=${create({ name: 'Public', public_client: 'true' })['sys_id']}`
        expect(text(admin(address))).not.toContain('sysparm_show_secret')
        expect(messages(submit(address, { sysparm_show_secret: 'client_secret' }))).toEqual(['There is no such secret'])
    })

    it('shows a secret to nobody by address, without the token of the form, or of another column', () => {
        const address = made({ name: 'Shown' })
        const secret = secretOf(address)
        expect(text(admin(`${address}&sysparm_show_secret=client_secret`))).not.toContain(secret)
        expect(admin(address, { sysparm_show_secret: 'client_secret' }).status).toBe(401)
        expect(messages(submit(address, { sysparm_show_secret: 'name' }))).toEqual(['There is no such secret'])
        const plain = bed.browser('plain.user')
        const { token } = bed.session('plain.user')
        expect(text(plain(address, { sysparm_ck: token, sysparm_show_secret: 'client_secret' }))).not.toContain(secret)
    })

    it.each([
        ['https://admin.example.net/admin/webhooks', true],
        ['https://one.example/a, https://two.example:8443/b?c=d', true],
        ['http://127.0.0.1:16001/oauth_redirect.do', true],
        ['javascript:alert(1)', false],
        ['admin.example.net/admin/webhooks', false],
        ['https://admin.example.net/#top', false],
        ['https://user@admin.example.net/', false],
        ['https://one.example/a, ftp://two.example/', false],
    ])('takes %s as Redirect URL: %s', (address, isTaken) => {
        const answer = submit(NEW, { name: 'With redirect', type: 'client', redirect_url: address })
        expect(answer.status).toBe(isTaken ? 302 : 422)
        if (!isTaken) {
            expect(messages(answer)[0]).toContain('Redirect URL: a whole address')
            expect(text(answer)).toContain('With redirect')
        }
    })
})
