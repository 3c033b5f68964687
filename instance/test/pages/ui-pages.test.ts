import { acmeApp, id, recordFile } from '../install/support/packages'
import { openPageBed, type PageBed, text } from './page-bed'

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' }

function page(pair: string, name: string, values: Readonly<Record<string, string>>): Record<string, string> {
    return {
        [`update/sys_ui_page_${id(pair)}.xml`]: recordFile('sys_ui_page', id(pair), {
            name,
            endpoint: `x_acme_app_${name}.do`,
            direct: 'false',
            html: '<h1>Hello</h1>',
            ...values,
        }),
    }
}

function acl(pair: string, name: string): Record<string, string> {
    const role = id(`3${pair[1]}`)
    return {
        [`update/sys_security_acl_${id(pair)}.xml`]: recordFile('sys_security_acl', id(pair), {
            name,
            operation: 'read',
            type: 'ui_page',
            active: 'true',
            admin_overrides: 'true',
        }),
        [`update/sys_security_acl_role_${role}.xml`]: recordFile('sys_security_acl_role', role, {
            sys_security_acl: id(pair),
            sys_user_role: id('f1'),
        }),
    }
}

function module(pair: string, values: Readonly<Record<string, string>>): Record<string, string> {
    return {
        [`update/sys_app_module_${id(pair)}.xml`]: recordFile('sys_app_module', id(pair), {
            application: id('21'),
            active: 'true',
            link_type: 'DIRECT',
            ...values,
        }),
    }
}

const PACKAGE = {
    ...acmeApp(),
    ...page('11', 'preview', {
        html: '<textarea id="payload"/><pre id="answer"/>',
        client_script: 'document.addEventListener("DOMContentLoaded", () => fetch("/api/x"))',
    }),
    ...page('12', 'alone', {
        direct: 'true',
        html: '<html><head><title>Alone</title></head><body><script>window.g_ck = "$[gs.getSession().getSessionToken()]"</script></body></html>',
        client_script: 'start()',
    }),
    ...page('13', 'jelly', { html: '<g:ui_form/>' }),
    ...page('14', 'literal', { client_script: '`${1}`' }),
    ...page('15', 'unnamed', { endpoint: '', processing_script: 'gs.info(1)' }),
    ...page('16', 'secret', {}),
    ...acl('17', 'x_acme_app_secret'),
    [`update/sys_app_application_${id('21')}.xml`]: recordFile('sys_app_application', id('21'), {
        title: 'Acme menu',
        active: 'true',
        roles: 'x_acme_app.admin',
    }),
    ...module('22', { title: 'Preview', query: './x_acme_app_preview.do?x=1' }),
    ...module('23', { title: 'For all', query: 'x_acme_app_alone.do', override_menu_roles: 'true' }),
    ...module('24', { title: 'Elsewhere', query: 'https://docs.example/' }),
}

describe('UI pages', () => {
    let bed: PageBed

    beforeAll(() => {
        bed = openPageBed(PACKAGE)
        bed.addUser('boss', ['x_acme_app.admin'])
        bed.addUser('plain', [])
    })
    afterAll(() => bed.close())

    it('ask a stranger to log in', () => {
        expect(bed.send('GET', '/x_acme_app_preview.do', {})).toMatchObject({
            status: 302,
            headers: { location: '/login.do?sysparm_goto_url=%2Fx_acme_app_preview.do' },
        })
    })

    it('stand in the instance’s own page, with g_ck and the client script before the content', () => {
        const { cookie, token } = bed.session('plain')
        const answer = bed.send('GET', '/x_acme_app_preview.do', { cookie })
        expect(answer.status).toBe(200)
        expect(text(answer)).toContain('Log out')
        expect(text(answer)).toContain(`<script>window.g_ck = "${token}"</script>`)
        expect(text(answer)).toMatch(/DOMContentLoaded[^]*<textarea id="payload"><\/textarea><pre id="answer"><\/pre>/)
        expect(answer.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline'")
    })

    it('that are direct stand alone, and have the token where they ask for it', () => {
        const { cookie, token } = bed.session('plain')
        const answer = bed.send('GET', '/x_acme_app_alone.do', { cookie })
        expect(text(answer)).toBe(
            `<!DOCTYPE html>\n<html><head><title>Alone</title><script>\nstart()\n</script>\n</head><body><script>window.g_ck = "${token}"</script></body></html>`,
        )
    })

    it('without an endpoint have the address that scope and name make', () => {
        expect(text(bed.browser('plain')('/x_acme_app_unnamed.do'))).toContain('<h1>Hello</h1>')
    })

    it.each([
        ['/x_acme_app_jelly.do', 'the Jelly tag &lt;g:ui_form&gt; is not built in this local instance'],
        ['/x_acme_app_literal.do', 'the expression ${1} is not built in this local instance'],
    ])('that need Jelly are refused by name: %s', (url, reason) => {
        const answer = bed.browser('plain')(url)
        expect(answer.status).toBe(501)
        expect(text(answer)).toContain(reason)
    })

    it('cannot be submitted: processing scripts are not built', () => {
        const { cookie, token } = bed.session('plain')
        const type = { 'content-type': 'application/x-www-form-urlencoded' }
        const answer = bed.send('POST', '/x_acme_app_unnamed.do', { cookie, ...type }, `sysparm_ck=${token}`)
        expect(answer.status).toBe(501)
        expect(text(answer)).toContain('processing script is not built')
    })

    it('with an access rule are for those who pass it', () => {
        expect(bed.browser('boss')('/x_acme_app_secret.do').status).toBe(200)
        expect(bed.browser('plain')('/x_acme_app_secret.do').status).toBe(403)
    })

    it('obey the wildcard rule as well as their own', () => {
        const rule = { name: '*', operation: 'read', type: 'ui_page', active: 'true', script: 'answer = false' }
        const made = bed.table('POST', 'sys_security_acl', { ...rule, advanced: 'true' }) as { sys_id: string }
        expect(bed.browser('boss')('/x_acme_app_secret.do').status).toBe(403)
        expect(bed.browser('plain')('/x_acme_app_preview.do').status).toBe(403)
        bed.table('DELETE', `sys_security_acl/${made.sys_id}`)
        expect(bed.browser('plain')('/x_acme_app_preview.do').status).toBe(200)
    })

    it('that do not exist are no pages', () => {
        expect(bed.browser('plain')('/x_acme_app_nowhere.do').status).toBe(404)
    })

    it('reach REST with the cookie and X-UserToken, not with the cookie alone', () => {
        const { cookie, token } = bed.session('admin')
        const post = (headers: Record<string, string>) =>
            bed.send('POST', '/api/now/table/problem', { cookie, ...JSON_TYPE, ...headers }, '{"impact":"1"}').status
        expect(post({ 'x-usertoken': token })).toBe(201)
        expect(post({})).toBe(401)
        expect(post({ 'x-usertoken': `${token}0` })).toBe(401)
    })

    it('are opened by modules: relative addresses lead to this instance, others where they say', () => {
        const home = text(bed.browser('boss')('/'))
        expect(home).toContain('<a href="/x_acme_app_preview.do?x=1">Preview</a>')
        expect(home).toContain('<a href="https://docs.example/">Elsewhere</a>')
    })

    it('are opened by a module that overrides the roles of its menu, by who lacks those', () => {
        const home = text(bed.browser('plain')('/'))
        expect(home).toContain('<a href="/x_acme_app_alone.do">For all</a>')
        expect(home).not.toContain('x_acme_app_preview.do')
    })
})
