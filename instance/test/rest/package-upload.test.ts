import type { RequestPart } from '../../src/rest/http'
import { type Answer, type InstanceBed, openBed } from './instance-bed'

const UPLOAD = '/sn_appclient_upload_processor.do?sysparm_request_type=custom_app'

let bed: InstanceBed

beforeAll(() => {
    bed = openBed()
    bed.addUser('plain.user', [])
    bed.addUser('pipeline.user', ['sn_cicd.sys_ci_automation'])
})

afterAll(() => bed.close())

function part(name: string, data: string, fileName: string | null = null): RequestPart {
    return {
        name,
        fileName,
        contentType: fileName === null ? null : 'application/octet-stream',
        data: Buffer.from(data),
    }
}

const form = (loadDemo: string): RequestPart[] => [
    part('upload_type', 'file'),
    part('load_demo', loadDemo),
    part('attachFile', 'PK zip', 'blob'),
]

function upload(loadDemo = 'true'): Answer {
    return bed.send({ method: 'POST', url: UPLOAD, user: 'admin', parts: form(loadDemo) })
}

function progress(answer: Answer, user = 'admin'): Answer {
    return bed.send({
        url: `/api/sn_cicd/progress/${(answer.body as { executionTracker: string }).executionTracker}`,
        user,
    })
}

describe('uploading a package', () => {
    it.each([
        ['true', true],
        ['false', false],
    ])('installs it, load_demo=%s', (sent, loadDemo) => {
        bed.installed.length = 0
        const answer = upload(sent)
        expect(answer).toMatchObject({
            status: 200,
            body: { executionTracker: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
        })
        expect(bed.installed).toEqual([{ bytes: 6, loadDemo }])
        expect(progress(answer).body).toMatchObject({
            result: { status: '2', status_label: 'Successful', error: '', percent_complete: 100 },
        })
    })

    it.each([
        ['a refusal', { error: 'sys_script x on table incident is not allowed', scopeId: '', version: '' }],
        ['a fault', new Error('sys_script x on table incident is not allowed')],
    ])('reports %s of the installation as status 3 with its words', (_name, installation) => {
        const before = bed.installation
        bed.installation = installation
        const answer = upload()
        bed.installation = before
        const words = 'sys_script x on table incident is not allowed'
        expect(answer.status).toBe(200)
        expect(progress(answer).body).toMatchObject({
            result: { status: '3', status_label: 'Failed', status_message: words, error: words },
        })
    })

    it.each([
        ['nobody', {}, 401],
        ['a user without admin', { user: 'plain.user' }, 401],
        ['a wrong password', { user: 'admin', password: 'x' }, 401],
    ])('refuses %s', (_name, who, status) => {
        bed.installed.length = 0
        expect(bed.send({ method: 'POST', url: UPLOAD, ...who, parts: form('true') }).status).toBe(status)
        expect(bed.installed).toEqual([])
    })

    it('takes the token of a form session from the field sysparm_ck', () => {
        const login = bed.send({
            method: 'POST',
            url: '/angular.do?sysparm_type=view_form.login',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: 'user_name=admin&user_password=admin',
        })
        const cookie = (login.headers['set-cookie'] as string[]).map((text) => text.split(';')[0]).join('; ')
        const token = (login.body as { session_token: string }).session_token
        const send = (parts: RequestPart[]): number =>
            bed.send({ method: 'POST', url: UPLOAD, headers: { cookie }, parts }).status
        expect(send([...form('true'), part('sysparm_ck', token)])).toBe(200)
        expect(send([...form('true'), part('sysparm_ck', 'other')])).toBe(401)
        expect(send(form('true'))).toBe(401)
    })

    it('says what is missing', () => {
        const answer = bed.send({ method: 'POST', url: UPLOAD, user: 'admin', parts: [part('load_demo', 'true')] })
        expect(answer).toMatchObject({
            status: 400,
            body: { error: { detail: expect.stringContaining('attachFile') as string } },
        })
    })
})

describe('progress', () => {
    it.each([
        ['a pipeline user', 'pipeline.user', 200],
        ['a user without the role', 'plain.user', 403],
    ])('%s', (_name, user, status) => {
        expect(progress(upload(), user).status).toBe(status)
    })

    it('does not know other trackers', () => {
        expect(bed.send({ url: `/api/sn_cicd/progress/${'0'.repeat(32)}`, user: 'admin' }).status).toBe(404)
        expect(bed.send({ url: `/api/sn_cicd/progress/${'0'.repeat(32)}` }).status).toBe(401)
        expect(bed.send({ method: 'POST', url: `/api/sn_cicd/progress/${'0'.repeat(32)}`, user: 'admin' }).status).toBe(
            405,
        )
    })
})
