import { AlertStory } from './support/alert-story'
import { ALERTS, type Answer, type ApiRecord, Client, errorOf } from './support/client'
import { inParallel } from './support/eventually'
import { hostileText, hostileTexts, tracesOfScripts } from './support/hostile-scripts'
import { type Instance, startInstance } from './support/instance'
import { submitForm } from './support/pages'
import { runScript } from './support/run-script'
import { newAlertId, sampleText, startedAlert } from './support/samples'
import { genericLines, TABLES } from './support/settings'
import { JOBS, runJob } from './support/upkeep'
import { USERS } from './support/users'

const SCOPE = 'x_zsca2_zdx_manage'

/** Connections that attack at the same time. */
const CONNECTIONS = 4

/** A resource of the application, as the running instance has it. */
interface Route {
    readonly method: string
    readonly path: string
    readonly queryParameters: readonly string[]
}

/**
 * A value of a query that begins with `javascript:` is run with all rights
 * (markdown/api-reference/scripts/p_GlideServerAPIs.md). Nothing that a request brings may get there: every table, column,
 * resource and parameter is asked of the running instance, so that a new one is attacked without a change of this file.
 */
describe('a script that a stranger sends as a value', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client
    let zdxSource: string
    let routes: readonly Route[]
    const columns = new Map<string, readonly string[]>()

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        routes = await routesOf(story.admin)
        zdxSource = (await story.admin.readOne(TABLES.settings, 'name=zdx'))['sys_id'] ?? ''
        for (const { name = '' } of await story.admin.read('sys_db_object', `nameSTARTSWITH${SCOPE}_`)) {
            const entries = await story.admin.read('sys_dictionary', `name=${name}^elementISNOTEMPTY`)
            columns.set(name, [...entries.map(({ element = '' }) => element), 'sys_id', 'sys_created_by'])
        }
    })
    afterAll(() => instance.stop())

    const nothingRan = async () => expect(await tracesOfScripts(story.admin)).toEqual([])

    /** Refused in words, or taken as a text: never an error of the instance. */
    const isClear = (answer: Answer) => {
        const isExpected = [200, 201, 202, 204, 400, 403, 404, 409].includes(answer.status)
        expect(isExpected ? '' : `${answer.status} ${answer.text}`).toBe('')
        if (answer.status >= 400) {
            expect(errorOf(answer).message).not.toBe('')
        }
    }

    it('is seen by this test: the platform runs the value of a query that a script asks', async () => {
        const own = await startInstance()
        try {
            const script = `var user = new GlideRecord('sys_user');
                user.addQuery('user_name', ${JSON.stringify(hostileText('long'))});
                user.query();`
            await runScript(own, script, SCOPE)
            expect((await tracesOfScripts(new Client(own, 'admin'))).length).toBeGreaterThanOrEqual(2)
        } finally {
            await own.stop()
        }
    })

    it('finds the tables and resources of the application', () => {
        expect([...columns.keys()].sort()).toEqual(Object.values(TABLES).sort())
        expect(columns.get(TABLES.settings)).toEqual(expect.arrayContaining(['caller', 'default_resolver', 'name']))
        expect(routes.map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`)).toEqual(
            expect.arrayContaining([
                `POST ${ALERTS}`,
                `POST ${ALERTS}/messages/{id}/replay`,
                `GET /api/${SCOPE}/upkeep/counts`,
            ]),
        )
    })

    describe.each(USERS)('of %s', (user) => {
        it('does not run as a parameter of a path or of a query, or as the whole body', async () => {
            const client = new Client(instance, user)
            for (const { method, path, queryParameters } of routes) {
                for (const text of hostileTexts()) {
                    const filled = path.replace(/\{\w+\}/g, encodeURIComponent(text))
                    const names = [...queryParameters, 'sysparm_query']
                    const search = new URLSearchParams(names.map((name): [string, string] => [name, text]))
                    const body = method === 'GET' ? undefined : text
                    isClear(await client.send(method, `${filled}?${search.toString()}`, body))
                    if (method === 'GET') {
                        continue
                    }
                    const asId = await client.send(method, filled, { id: text, sys_id: text, name: text, person: text })
                    isClear(asId)
                    if (path.includes('{')) {
                        expect(asId.status).toBe(mayUse(user, path) ? 404 : 403)
                    }
                }
            }
            await nothingRan()
        })

        it('does not run in any column of any table, made or changed by the Table API', async () => {
            const client = new Client(instance, user)
            const attacks: (() => Promise<void>)[] = []
            for (const [table, names] of columns) {
                const path = `/api/now/table/${table}`
                const target = await anyRow(table)
                const probe = await client.send('POST', path, validRow(table, user.replace('.', '-')))
                if (probe.status === 201 && table !== TABLES.message) {
                    await client.send('DELETE', `${path}/${(probe.json as { result: ApiRecord }).result['sys_id']}`)
                }
                // A rule that refuses the row is answered 403, too, so those who manage are asked column by column anyway.
                const isMaker = probe.status !== 403 || user === 'admin' || user === 'zdx.admin'
                // Who may make no row is asked once with all columns: the table refuses before it looks at one.
                const groups = isMaker ? names.map((name) => [name]) : [names]
                for (const [at, group] of groups.entries()) {
                    attacks.push(async () => {
                        const valid = validRow(table, `${user.replace('.', '-')}-${at}`)
                        const hostile = Object.fromEntries(group.map((name) => [name, hostileText()]))
                        const made = await client.send('POST', path, { ...valid, ...hostile })
                        isClear(made)
                        expect(isMaker || made.status === 403).toBe(true)
                        const { sys_id: id = '' } =
                            made.status === 201 ? (made.json as { result: ApiRecord }).result : {}
                        const changed = Object.fromEntries(group.map((name) => [name, hostileText('long')]))
                        if (id !== '' || target !== '') {
                            isClear(await client.send('PATCH', `${path}/${id || target}`, changed))
                        }
                        if (id !== '' && table !== TABLES.message) {
                            await client.send('DELETE', `${path}/${id}`)
                        }
                    })
                }
            }
            await inParallel(attacks, CONNECTIONS, (attack) => attack())
            await nothingRan()
        })
    })

    /** Values with which a row of a table can be saved. */
    const validRow = (table: string, name: string): Record<string, string> => {
        if (table === TABLES.settings) {
            return { name: name.slice(0, 40), profile: 'zdx' }
        }
        const row = { source: zdxSource }
        if (table === TABLES.mapping) {
            return { ...row, alert_type: name, value: 'network' }
        }
        if (table === TABLES.fieldMap) {
            return { ...row, target_field: 'caller_id', kind: 'constant', value: 'admin' }
        }
        return {}
    }

    const anyRow = async (table: string): Promise<string> =>
        (await story.admin.read(table, 'ORDERBYDESCsys_created_on', { sysparm_limit: '1' }))[0]?.['sys_id'] ?? ''

    it('does not run in a form of Settings, which says what is wrong', async () => {
        const [zdx] = await story.admin.read(TABLES.settings, 'name=zdx')
        const address = `/${TABLES.settings}.do?sys_id=${zdx?.['sys_id'] ?? ''}`
        for (const column of ['caller', 'default_resolver']) {
            const { messages } = await submitForm(instance, 'zdx.admin', address, { [column]: hostileText() })
            expect(messages.join(' ')).toMatch(/ZDX-20[12]: No user has the user ID/)
        }
        await nothingRan()
    })

    it('does not run in any field of a posted body, whatever the profile; the alert keeps it as a text', async () => {
        const bodies: readonly (readonly [profile: string, sample: string])[] = [
            ['zdx', 'zdx-alert-incident-type.json'],
            ['apono', 'apono-access-request.json'],
            ['apono', 'apono-incident-template.json'],
            ['alertmanager', 'alertmanager-v4.json'],
            ['generic', 'zdx-alert-started.json'],
        ]
        const paths = {
            path_id: 'alertId',
            path_state: 'status',
            path_title: 'ruleName',
            words_started: 'STARTED',
            words_ended: 'ENDED',
        }
        for (const [at, [profile, sample]] of bodies.entries()) {
            const name = `hostile-${at}`
            const { sys_id: source = '' } = await keeper.create(TABLES.settings, {
                name,
                profile,
                active: 'true',
                severity_threshold: 'low',
                ...(profile === 'generic'
                    ? { generic_lines: genericLines(paths), correlation_template: '{{body.ruleName}}' }
                    : {}),
            })
            for (const field of ['caller_id', 'assignment_group', 'cmdb_ci', 'company', 'category']) {
                const row = { target_field: field, kind: 'path', value: 'body.hostile', apply_on: 'always' }
                await keeper.create(TABLES.fieldMap, { source, ...row })
            }
            for (const body of variants(sampleText(sample))) {
                isClear(await story.webhook.send('POST', `${ALERTS}/sources/${name}`, body))
                isClear(await keeper.send('POST', `${ALERTS}/sources/${name}/preview`, body))
            }
        }
        await nothingRan()
    })

    it('is said in the trace if it was to name a record', async () => {
        const [zdx] = await story.admin.read(TABLES.settings, 'name=zdx')
        const row = { target_field: 'caller_id', kind: 'path', value: 'body.hostile' }
        const { sys_id: id = '' } = await keeper.create(TABLES.fieldMap, { source: zdx?.['sys_id'] ?? '', ...row })
        const { messageId } = await story.webhook.postAlert(startedAlert(newAlertId(), { hostile: hostileText() }))
        const { trace } = await story.message(messageId)
        expect(trace).toContain('names no record: it begins with javascript:, which a query cannot hold')
        await keeper.send('DELETE', `/api/now/table/${TABLES.fieldMap}/${id}`)
        await nothingRan()
    })

    it('does not run later either, when jobs, previews and replays find it in stored rows', async () => {
        const text = hostileText('long')
        const references = { source: text, alert: text, incident: text, posted_by: text, post: text, replay_of: text }
        for (const state of ['received', 'queued', 'failed']) {
            const values = {
                ...references,
                state,
                alert_key: hostileText(),
                body: sampleText('zdx-alert-started.json'),
            }
            const made = await story.admin.create(TABLES.message, { ...values, key: `hostile-${state}` })
            for (const action of ['preview', 'replay']) {
                isClear(await keeper.send('POST', `${ALERTS}/messages/${made['sys_id'] ?? ''}/${action}`, {}))
            }
        }
        const alert = { source: text, incident: text, last_message: text, phase: 'ended' }
        await story.admin.create(TABLES.alert, { ...alert, key: hostileText(), external_id: text })
        await story.admin.create(TABLES.claim, { key: hostileText(), line: hostileText(), item: text })
        await runJob(story.admin, JOBS.sweep)
        await runJob(story.admin, JOBS.retention)
        await nothingRan()
    })

    it('is refused by every look-up of the guard, in the installed package', async () => {
        const texts = hostileTexts()
        const look = `var query = require('./src/server/platform/record/query.ts'), record = require('./src/server/platform/record/record.ts');
            var users = require('./src/server/platform/record/users.ts'), choices = require('./src/server/platform/record/choices.ts');
            var references = require('./src/server/platform/record/references.ts'), count = require('./src/server/platform/record/count.ts');
            var none = { rule: 'none', domain: '', oldDomain: '' };
            function attempt(work) { try { return work() } catch (error) { return String(error.message || error) } }
            ${JSON.stringify(texts)}.forEach(function (text) {
                var user = record.openTable('sys_user');
                gs.info('answer ' + JSON.stringify([
                    record.readRecord('sys_user', text), record.readByKey('${TABLES.settings}', text), users.findUser(text),
                    query.readWhereEquals('sys_user', 'user_name', text), query.readByDisplayValue('cmdb_ci', text),
                    choices.readChoicesWith('incident', 'category', text).length,
                    references.resolveReference('sys_user', text, none).problem,
                    references.resolveReference('cmdb_ci', text, none).problem,
                    attempt(function () { query.where(user, ['user_name', '=', text]) }),
                    attempt(function () { query.where(user, ['user_name', 'IN', ['x', text]]) }),
                    attempt(function () { query.where(user, ['user_name', 'IN', []]) }),
                    attempt(function () { query.where(user, [text, '=', 'x']) }),
                    attempt(function () { query.whereAny(user, [['name', '=', 'x'], ['user_name', 'CONTAINS', text]]) }),
                    attempt(function () { query.sortBy(user, text) }),
                    attempt(function () { count.countRecords('sys_user', [['user_name', '=', text]]) }),
                    attempt(function () { count.countBy('sys_user', text, []) }),
                ]))
            })`
        const { output, errors } = await runScript(instance, look, SCOPE)
        const answers = [...output.matchAll(/answer (.*)$/gm)].map(([, text = '']) => JSON.parse(text) as unknown[])
        expect({ count: answers.length, errors }).toEqual({ count: texts.length, errors: '' })
        const unnamed = expect.stringMatching(/names no record: it (begins with javascript:|holds a \^)/) as string
        const refused = expect.stringMatching(/user_name cannot be compared: the value (begins|holds)/) as string
        const noColumn = 'A query names a column that is not one.'
        for (const answer of answers) {
            expect(answer).toEqual([
                ...[null, null, null, null, null, 0, unnamed, unnamed, refused, refused],
                'The column user_name cannot be compared: no value is given.',
                ...[noColumn, refused, noColumn, refused, noColumn],
            ])
        }
        await nothingRan()
    })
})

/** Whether a user may use a resource: who may post, and who may work on messages. */
function mayUse(user: string, path: string): boolean {
    if (user === 'admin' || user === 'zdx.admin') {
        return true
    }
    return user === 'zdx.webhook' && path === `${ALERTS}/sources/{name}`
}

async function routesOf(admin: Client): Promise<readonly Route[]> {
    const operations = await admin.read('sys_ws_operation', `operation_uriSTARTSWITH/api/${SCOPE}/`)
    const parameters = await admin.read('sys_ws_query_parameter_map', '', {
        sysparm_fields: 'web_service_operation,web_service_query_parameter.name',
    })
    return operations.map((operation) => ({
        method: operation['http_method'] ?? '',
        path: operation['operation_uri'] ?? '',
        queryParameters: parameters
            .filter((parameter) => parameter['web_service_operation'] === operation['sys_id'])
            .map((parameter) => parameter['web_service_query_parameter.name'] ?? ''),
    }))
}

/** A sample with a hostile text in each of its fields, one after the other, and in all of them. */
function variants(sample: string): readonly unknown[] {
    const parsed = JSON.parse(sample) as unknown
    const count = leaves(parsed, () => '').count
    const one = (wanted: number) => leaves(parsed, (at, value) => (at === wanted ? hostileText('long') : value)).value
    const bodies = Array.from({ length: count }, (_, at) => one(at))
    return [...bodies, leaves(parsed, () => hostileText()).value].map((body) => ({
        ...(body as object),
        hostile: hostileText('long'),
    }))
}

/** A copy of a JSON value whose texts are replaced, numbered in their order. */
function leaves(
    value: unknown,
    replace: (at: number, value: string) => string,
): { readonly value: unknown; readonly count: number } {
    let count = 0
    const copy = (part: unknown): unknown => {
        if (typeof part === 'string') {
            return replace(count++, part)
        }
        if (Array.isArray(part)) {
            return part.map(copy)
        }
        if (typeof part !== 'object' || part === null) {
            return part
        }
        return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, copy(inner)]))
    }
    const copied = copy(value)
    return { value: copied, count }
}
