import { makeAuthority } from './certificates'
import { type InstanceBed, openInstanceBed } from './instance-bed'
import { openReceiver, type Receiver } from './receiver'

const START = 60_000

let bed: InstanceBed
let receiver: Receiver
/** Answers that are held back. */
const held: (() => void)[] = []

beforeAll(async () => {
    bed = await openInstanceBed(2)
    receiver = await openReceiver(({ url }, response) => {
        if (url.startsWith('/held')) {
            held.push(() => response.end('let go'))
            return
        }
        const wait = Number(new URL(url, 'http://a').searchParams.get('wait') ?? 0)
        setTimeout(() => response.setHeader('X-Id', '7').end(`answer to ${url}`), wait)
    })
}, START)

afterAll(async () => {
    await receiver.close()
    await bed.close()
})

const message = (path: string, more = ''): string =>
    `var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('${receiver.url}${path}'); ${more}`

describe('a script of the instance', () => {
    it('calls out and reads the answer', async () => {
        const output = await bed.run(
            `${message('/a?b=c')} var r = m.execute()
            gs.info(r.getStatusCode()); gs.info(r.getBody()); gs.info(r.getHeader('x-id')); gs.info(r.haveError())`,
        )
        expect(output).toEqual(['200', 'answer to /a?b=c', '7', 'false'])
    })

    it('calls out without waiting, and waits when it asks', async () => {
        const started = performance.now()
        expect(await bed.run(`${message('/later?wait=800')} m.executeAsync(); gs.info('on')`)).toEqual(['on'])
        expect(performance.now() - started).toBeLessThan(700)
        await bed.instance.idle()
        expect(receiver.received.at(-1)?.url).toBe('/later?wait=800')
        expect(
            await bed.run(
                `${message('/?wait=300')} var r = m.executeAsync(); r.waitForResponse(5); gs.info(r.getBody())`,
            ),
        ).toEqual(['answer to /?wait=300'])
        const [late = ''] = await bed.run(
            `${message('/?wait=1500')} try { m.executeAsync().waitForResponse(1) } catch (e) { gs.info(e.getMessage()) }`,
        )
        expect(late).toBe('Timed out waiting for the response')
    })

    it('leaves a line in the log of outbound requests', async () => {
        await bed.run(`${message('/logged?secret=1')} m.execute()`)
        await bed.instance.idle()
        const [row] = await bed.api('GET', 'sys_outbound_http_log?sysparm_query=path=/logged')
        expect(row).toMatchObject({
            method: 'GET',
            hostname: '127.0.0.1',
            path: '/logged',
            response_status: '200',
            app_scope: 'global',
            url_query: '',
        })
    })

    it('trusts the authorities that an administrator has added', async () => {
        const authority = await makeAuthority()
        const secure = await openReceiver(undefined, await authority.issue())
        const source = `var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('post'); m.setEndpoint('${secure.url}')
            var r = m.execute(); gs.info(r.getStatusCode() + ' ' + r.getErrorMessage())`
        expect((await bed.run(source))[0]).toContain('Trust Store Cert')
        await bed.api('POST', 'sys_certificate', {
            name: 'Tests',
            type: 'trust_store',
            format: 'pem',
            pem_certificate: authority.cert,
        })
        expect(await bed.run(source)).toEqual(['200 '])
        await secure.close()
    })

    it('ends with its transaction while it waits', async () => {
        await bed.run("gs.setProperty('local.transaction.max_seconds', '1')")
        const [output = ''] = await bed.run(`${message('/?wait=4000')} m.execute(); gs.info('went on')`)
        expect(output).toContain('maximum execution time exceeded')
        await bed.run("gs.setProperty('local.transaction.max_seconds', '298')")
    })
})

describe('a script that waits stops nobody else', () => {
    const until = async (isDone: () => boolean) => {
        while (!isDone()) {
            await new Promise((resolve) => setTimeout(resolve, 20))
        }
    }
    const letGo = () => held.splice(0).forEach((end) => end())

    it('answers requests while a script waits in every worker', async () => {
        const waiting = [1, 2, 3].map((n) => bed.run(`${message(`/held${n}`)} gs.info(m.execute().getBody())`))
        await until(() => held.length === 3)
        expect(await bed.run("gs.info('free')")).toEqual(['free'])
        expect(await bed.api('GET', 'sys_user?sysparm_limit=1')).toHaveLength(1)
        letGo()
        expect(await Promise.all(waiting)).toEqual([['let go'], ['let go'], ['let go']])
        expect(bed.log.join()).toContain('all workers wait for answers from outside; a spare one')
    }, 30_000)

    it('runs jobs while as many jobs wait as may be claimed at a time', async () => {
        const limit = { name: 'glide.http.connection_mgr.max_connections_per_host', value: '8', type: 'integer' }
        await bed.api('POST', 'sys_properties', limit)
        for (const path of ['/held', '/other']) {
            await bed.api('POST', 'sys_script', {
                name: path,
                collection: 'incident',
                when: 'async',
                active: 'true',
                advanced: 'true',
                action_insert: 'true',
                condition: `current.short_description == '${path}'`,
                script: `${message(path)} m.execute()`,
            })
        }
        // The one background worker has four jobs at most.
        for (let n = 0; n < 4; n++) {
            await bed.api('POST', 'incident', { short_description: '/held' })
        }
        await until(() => held.length === 4)
        await bed.api('POST', 'incident', { short_description: '/other' })
        await until(() => receiver.received.some(({ url }) => url === '/other'))
        expect(held).toHaveLength(4)
        letGo()
        await bed.instance.idle()
    }, 60_000)
})
