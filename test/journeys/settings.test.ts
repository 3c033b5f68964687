import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlertStory } from './support/alert-story'
import { ALERTS, Client, errorOf } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { submitForm } from './support/pages'
import { endedAlert, newAlertId, startedAlert } from './support/samples'
import { changeSettings, TABLES, withSettings, zdxSettings } from './support/settings'

describe('the Settings of ZDX', () => {
    let instance: Instance
    let story: AlertStory
    /** Fills in Settings: has the role zdx_management, is no administrator. */
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
    })
    afterAll(() => instance.stop())

    const refusedChange = async (changes: Record<string, string>) => {
        const { sys_id: sysId = '' } = await zdxSettings(keeper)
        return keeper.send('PATCH', `/api/now/table/${TABLES.settings}/${sysId}`, changes)
    }

    it('are installed once, with the documented defaults', async () => {
        expect(await zdxSettings(keeper)).toMatchObject({
            name: 'zdx',
            profile: 'zdx',
            active: 'true',
            caller: '',
            severity_threshold: 'high',
            auto_resolve: 'true',
        })
    })

    it('1, caller: fills the caller of new incidents', async () => {
        await withSettings(keeper, { caller: 'desk.agent' }, async () => {
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id))
            const { sys_id: caller } = await story.admin.readOne('sys_user', 'user_name=desk.agent')
            expect(await story.incident(id)).toMatchObject({ caller_id: caller })
        })
    })

    it('say in the system log why a row was not saved, and tell a caller of REST who asks', async () => {
        const caller = `nobody.${newAlertId()}`
        expect((await refusedChange({ caller })).status).toBe(403)
        const [line] = await story.admin.read('syslog', `messageLIKE${caller}`)
        expect(line?.['message']).toMatch(
            /^ZDX-230: User zdx\.admin wanted to save the row zdx of Settings, .*ZDX-201: /,
        )

        const { sys_id: sysId = '' } = await zdxSettings(keeper)
        const check = (body: unknown, client = keeper) =>
            client.send('POST', '/api/x_zsca2_zdx_manage/settings_api/check', body)
        const problemsOf = async (body: unknown) => {
            const { json, status } = await check(body)
            const { result } = json as { result: { is_valid: boolean; problems: { code: string }[] } }
            return [status, result.is_valid, result.problems.map(({ code }) => code)]
        }
        const stored = { table: 'settings', sys_id: sysId }
        expect(await problemsOf({ ...stored, values: { caller } })).toEqual([200, false, ['ZDX-201']])
        expect(await problemsOf({ ...stored, values: { caller: 'desk.agent' } })).toEqual([200, true, []])
        const row = { name: `check-${caller.slice(-5)}`, profile: 'none', time_zone: 'Mars' }
        expect(await problemsOf({ table: 'settings', values: row })).toEqual([200, false, ['ZDX-209', 'ZDX-229']])
        expect((await problemsOf({ table: 'mapping', values: { source: 'x' } }))[2]).toEqual(['ZDX-208'])
        expect((await problemsOf({ table: 'field_map', values: { target_field: 'no' } }))[2]).toContain('ZDX-208')
        expect(await zdxSettings(keeper)).toMatchObject({ caller: '' })

        for (const body of [
            [],
            { table: 'sys_user', values: {} },
            { table: 'settings', values: [] },
            { ...stored, sys_id: 'javascript:gs.getUserID()', values: {} },
            { ...stored, values: { webhook_secret: 'x' } },
            { ...stored, values: { sys_created_by: 'x' } },
            { ...stored, values: { 'caller_user.user_name': 'x' } },
            { ...stored, values: { caller: 1 } },
        ]) {
            const refused = await check(body)
            expect([refused.status, errorOf(refused).detail]).toEqual([400, expect.stringContaining('ZDX-231: ')])
        }
        expect((await check({ ...stored, values: {} }, story.webhook)).status).toBe(403)
    })

    it('1, caller: a user who does not exist is refused when the row is saved', async () => {
        const refused = await refusedChange({ caller: 'nobody.here' })
        expect(refused.status).toBe(403)
        expect(errorOf(refused).detail).toContain('Validate ZDX settings')
        expect((await zdxSettings(keeper))['caller']).toBe('')
    })

    it('say in the form why a value is refused, and what to enter', async () => {
        const { sys_id: sysId = '' } = await zdxSettings(keeper)
        const address = `/${TABLES.settings}.do?sys_id=${sysId}`
        const page = await submitForm(instance, 'zdx.admin', address, { caller: 'nobody.here' })
        expect(page.status).toBe(422)
        expect(page.messages.join(' ')).toContain('ZDX-201: No user has the user ID nobody.here')
        expect((await zdxSettings(keeper))['caller']).toBe('')
    })

    it.each([
        ['debug', 1],
        ['information', 1],
        ['warning', 1],
        ['error', 0],
    ])('2, logging level %s: the warning of a refused message is logged %d times', async (level, times) => {
        await withSettings(keeper, { logging_level: level }, async () => {
            const marker = `not JSON ${level}`
            await story.webhook.send('POST', ALERTS, marker)
            const [message] = await story.admin.read(TABLES.message, `body=${marker}`)
            const lines = await story.admin.read('syslog', `messageLIKE${message?.['sys_id']}`)
            expect(lines).toHaveLength(times)
            expect(lines.every((line) => !String(line['message']).includes(marker))).toBe(true)
        })
    })

    it.each([
        ['low', ['Low', 'Medium', 'High'], []],
        ['medium', ['Medium', 'High'], ['Low']],
        ['high', ['High'], ['Low', 'Medium']],
    ])('3, severity %s or higher: %j create incidents, %j do not', async (threshold, above, below) => {
        await withSettings(keeper, { severity_threshold: threshold }, async () => {
            for (const severity of above) {
                expect((await story.webhook.postAlert(startedAlert(newAlertId(), { severity }))).status).toBe(201)
            }
            for (const severity of below) {
                const answer = await story.webhook.postAlert(startedAlert(newAlertId(), { severity }))
                expect(answer).toMatchObject({ status: 200, incident: null })
            }
        })
    })

    it('4, automatically resolve, No: the state stays and active becomes false', async () => {
        await withSettings(keeper, { auto_resolve: 'false' }, async () => {
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id))
            expect((await story.webhook.postAlert(endedAlert(id))).status).toBe(200)
            expect(await story.incident(id)).toMatchObject({ state: '1', active: 'false' })
        })
    })

    it('5, default resolver: resolves; by default the user who posts', async () => {
        const resolverOf = async () => {
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id))
            await story.webhook.postAlert(endedAlert(id))
            const { resolved_by: by } = await story.incident(id)
            return (await story.admin.readOne('sys_user', `sys_id=${by}`))['user_name']
        }
        expect(await resolverOf()).toBe('zdx.webhook')
        await withSettings(keeper, { default_resolver: 'desk.agent' }, async () => {
            expect(await resolverOf()).toBe('desk.agent')
        })
        expect((await refusedChange({ default_resolver: 'nobody.here' })).status).toBe(403)
    })

    it('6, resolution code: is written to the incident, and must be one of the instance', async () => {
        await withSettings(keeper, { resolution_code: 'Solution provided' }, async () => {
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id))
            await story.webhook.postAlert(endedAlert(id))
            expect(await story.incident(id)).toMatchObject({ state: '6', close_code: 'Solution provided' })
        })
        const refused = await refusedChange({ resolution_code: 'No such code' })
        expect(refused.status).toBe(403)
    })

    it('7, portal URL: makes the link where an alert brings none', async () => {
        await withSettings(keeper, { portal_url: 'admin.example.net' }, async () => {
            const id = newAlertId()
            await story.webhook.postAlert(startedAlert(id, { zdxUrl: undefined }))
            expect((await story.incident(id))['description']).toContain(
                `https://admin.example.net/zdx/admin/alerts/${id}`,
            )
        })
    })

    it.each([
        ['portal_url', 'https://admin.zdxcloud.net'],
        ['portal_url', 'admin.zdxcloud.net/zdx'],
        ['api_url', 'http://api.zdxcloud.net'],
    ])('7 and 8, %s: %s is refused, a bare host is not', async (column, value) => {
        expect((await refusedChange({ [column]: value })).status).toBe(403)
        expect((await refusedChange({ [column]: 'some.host.example' })).status).toBe(200)
        await changeSettings(keeper, { [column]: '' })
    })

    it.each([
        ['append', '', '', 'ZDX-223'],
        ['replace', '', 'old.example', 'ZDX-223'],
        ['append', 'https://new.example', '', 'ZDX-224'],
        ['replace', 'new.example', 'old example', 'ZDX-224'],
    ])('user domain rule %s with "%s" for "%s" is refused with %s', async (rule, domain, old, code) => {
        const before = await zdxSettings(keeper)
        const changes = { user_domain_rule: rule, user_domain: domain, user_domain_old: old }
        const page = await submitForm(
            instance,
            'zdx.admin',
            `/${TABLES.settings}.do?sys_id=${before['sys_id']}`,
            changes,
        )
        expect([page.status, page.messages.join(' ')]).toEqual([422, expect.stringContaining(code)])
        expect(await zdxSettings(keeper)).toEqual(before)
    })

    it('user domains lose the @ before them', async () => {
        const domains = { user_domain_rule: 'replace', user_domain: '@new.example', user_domain_old: ' @old.example ' }
        await withSettings(keeper, { user_domain: '', user_domain_old: '', user_domain_rule: 'none' }, async () => {
            await changeSettings(keeper, domains)
            expect(await zdxSettings(keeper)).toMatchObject({
                user_domain_rule: 'replace',
                user_domain: 'new.example',
                user_domain_old: 'old.example',
            })
        })
    })

    it('9 and 10, key id and secret: are kept, the secret encrypted and never shown', async () => {
        const secret = 'clear-text-of-the-key-secret'
        const { sys_id: sysId = '' } = await zdxSettings(keeper)
        const saved = await keeper.update(
            TABLES.settings,
            sysId,
            { key_id: 'key-1', key_secret: secret },
            '?sysparm_input_display_value=true',
        )
        expect(saved['key_id']).toBe('key-1')
        expect(JSON.stringify(saved)).not.toContain(secret)
        for (const display of ['false', 'true', 'all']) {
            const read = await keeper.readOne(TABLES.settings, `sys_id=${sysId}`, { sysparm_display_value: display })
            expect(JSON.stringify(read)).not.toContain(secret)
            expect(JSON.stringify(read['key_secret'])).not.toBe('""')
        }
        const files = readdirSync(instance.directory).filter((name) => name.startsWith('instance.db'))
        for (const file of files) {
            expect(readFileSync(join(instance.directory, file)).includes(secret)).toBe(false)
        }
    })
})
