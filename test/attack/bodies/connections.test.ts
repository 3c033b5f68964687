import { ALERTS, Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { TABLES } from '../../journeys/support/settings'
import { sendRaw } from '../support/raw-socket'

const BASIC = `Basic ${Buffer.from('zdx.webhook:zdx.webhook').toString('base64')}`
const HEAD = `POST ${ALERTS} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${BASIC}\r\nContent-Type: application/json\r\n`

/** A good post of an alert as bytes; what is smuggled in the body of another request. */
function post(id: string, more = ''): string {
    const body = JSON.stringify(startedAlert(id))
    return `${HEAD}${more}Content-Length: ${body.length}\r\n\r\n${body}`
}

/** Ends the connection with the answer, so that nobody waits for more. */
const CLOSE = 'Connection: close\r\n'

/** Milliseconds in which a busy machine has answered. */
const PATIENCE = 20_000

/** Stands for the hidden request in {@link SHAPES}; it has as many characters. */
const hidden = '@'.repeat(post('7276532158385000000').length)

/** Requests of which two readers could see different ends; the second request in them must never be taken for one. */
const SHAPES: readonly (readonly [string, string])[] = [
    ['a length and chunks', `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['chunks and a length', `${HEAD}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${hidden}`],
    ['two lengths', `${HEAD}Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`],
    ['a list of lengths', `${HEAD}Content-Length: 0, ${hidden.length}\r\n\r\n${hidden}`],
    ['a length with a sign', `${HEAD}Content-Length: +0\r\n\r\n${hidden}`],
    ['a hexadecimal length', `${HEAD}Content-Length: 0x0\r\n\r\n${hidden}`],
    ['a length below zero', `${HEAD}Content-Length: -1\r\n\r\n${hidden}`],
    ['an encoding that is none', `${HEAD}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['an encoding with a tab', `${HEAD}Transfer-Encoding:\tchunked, identity\r\n\r\n0\r\n\r\n${hidden}`],
    ['a space before the colon', `${HEAD}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['a folded header', `${HEAD}Transfer-Encoding:\r\n chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${hidden}`],
    ['a chunk of a size that is none', `${HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\n${hidden}`],
    ['a chunk of a size beyond all', `${HEAD}Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n${hidden}`],
    ['line ends without a return', `${HEAD.replaceAll('\r\n', '\n')}Content-Length: 0\n\n${hidden}`],
    ['a header line with a NUL', `${HEAD}X-A: a\0b\r\nContent-Length: 0\r\n\r\n${hidden}`],
    ['two hosts', `${HEAD}Host: other\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`],
    ['a request line of an old version', `${HEAD.replace('HTTP/1.1', 'HTTP/9.9')}Content-Length: 0\r\n\r\n${hidden}`],
]

describe('no connection gets more than one clear answer for one request', () => {
    let instance: Instance
    let admin: Client

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
    })
    afterEach(async () => {
        const { status } = await new Client(instance, 'zdx.webhook').postAlert(startedAlert(newAlertId()))
        expect(status).toBe(201)
    })
    afterAll(() => instance.stop())

    const messagesOf = (id: string) => admin.read(TABLES.message, `bodyLIKE${id}`)

    it('the hidden request is a good one when it comes alone', async () => {
        const id = newAlertId()
        const { statuses } = await sendRaw(instance, [post(id, CLOSE)], 0, PATIENCE)
        expect(statuses).toEqual([201])
        expect(await messagesOf(id)).toHaveLength(1)
    })

    it.each(SHAPES)('with %s', async (_, bytes) => {
        const id = newAlertId()
        const { statuses, text } = await sendRaw(instance, [bytes.replace(hidden, () => post(id))])
        expect({ text: text.slice(0, 300), bad: statuses.filter((status) => status >= 500) }).toMatchObject({ bad: [] })
        // Two hosts are one request, whose body is not JSON: that is stored as refused.
        const messages = (await messagesOf(id)).filter(wasAccepted).map(({ summary }) => summary)
        expect({ text: text.slice(0, 300), messages }).toMatchObject({ messages: [] })
    })

    it('what is not HTTP is answered 400 in the shape of all errors', async () => {
        const { text } = await sendRaw(instance, ['GARBAGE\r\n\r\n'])
        expect(text).toContain('HTTP/1.1 400')
        expect(text).toContain('"status":"failure"')
    })

    it('headers that are too large are refused in the shape of all errors', async () => {
        const { text } = await sendRaw(instance, [`${HEAD}X-Large: ${'x'.repeat(100_000)}\r\n\r\n`])
        expect(text).toMatch(/HTTP\/1\.1 431/)
        expect(text).toContain('"status":"failure"')
    })

    it('who sends less than he said leaves nothing behind, and who sends more has it refused', async () => {
        const id = newAlertId()
        const body = JSON.stringify(startedAlert(id))
        await sendRaw(instance, [`${HEAD}Content-Length: ${body.length + 50}\r\n\r\n${body}`])
        expect(await admin.read(TABLES.message, `bodyLIKE${id}`)).toEqual([])
        const { statuses } = await sendRaw(instance, [`${HEAD}${CLOSE}Content-Length: 10\r\n\r\n${body}`], 0, PATIENCE)
        expect(statuses[0]).toBe(400)
        expect((await admin.read(TABLES.message, `bodyLIKE${id}`)).filter(wasAccepted)).toEqual([])
    })

    it('a body that comes slowly is taken, and holds nobody else up', async () => {
        const id = newAlertId()
        const body = JSON.stringify(startedAlert(id))
        const pieces = body.match(/[\s\S]{1,200}/g) ?? []
        const slow = sendRaw(
            instance,
            [`${HEAD}${CLOSE}Content-Length: ${body.length}\r\n\r\n`, ...pieces],
            100,
            PATIENCE,
        )
        const started = Date.now()
        const { status } = await new Client(instance, 'zdx.webhook').postAlert(startedAlert(newAlertId()))
        expect({ status, isSoon: Date.now() - started < PATIENCE / 2 }).toEqual({ status: 201, isSoon: true })
        expect((await slow).statuses).toEqual([201])
    })

    it('who has no credentials is refused before he has sent his body', async () => {
        const head = `POST ${ALERTS} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n`
        const { statuses } = await sendRaw(instance, [`${head}Content-Length: 20000000\r\n\r\n{`])
        expect(statuses).toEqual([401])
    })

    it('200 connections that say nothing stop nobody', async () => {
        const idle = Array.from({ length: 200 }, () => sendRaw(instance, [HEAD], 0, 2000))
        const { status } = await new Client(instance, 'zdx.webhook').postAlert(startedAlert(newAlertId()))
        expect(status).toBe(201)
        await Promise.all(idle)
    })

    function wasAccepted(message: Readonly<Record<string, string>>): boolean {
        return message['state'] !== 'refused'
    }
})
