import { BASE, openDesk } from './desk-bed'
import { type InstanceBed, SCOPE } from './instance-bed'

let bed: InstanceBed

beforeAll(() => {
    bed = openDesk()
})

afterAll(() => bed.close())

const ANY = expect.anything() as unknown
const user = 'desk.user'
const error = (message: string, detail: unknown = ANY): unknown => ({ error: { message, detail }, status: 'failure' })

describe('what the script answers', () => {
    it('hands in scope and body, wraps the result', () => {
        const answer = bed.send({ method: 'POST', url: BASE, user, body: { a: 'ü' } })
        expect(answer).toMatchObject({ status: 201, body: { result: { scope: SCOPE, body: '{"a":"ü"}' } } })
        expect(answer.headers['content-type']).toBe('application/json;charset=UTF-8')
    })

    it('hands in parameters as lists and answers what the script returned', () => {
        expect(bed.send({ url: `${BASE}?a=1&a=2&b=x%20y`, user }).body).toEqual({
            result: { params: { a: ['1', '2'], b: ['x y'] } },
        })
    })

    it('joins the fields of a form with the parameters of the address, as documented', () => {
        const sent = {
            method: 'POST',
            url: `${BASE}/form?name3=value3&name4=value4`,
            user,
            body: 'name1=value1&name2=value2',
        }
        const answer = bed.send({ ...sent, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
        expect(answer.body).toEqual({
            result: { name4: ['value4'], name3: ['value3'], name2: ['value2'], name1: ['value1'] },
        })
    })

    it('writes the stream as it is', () => {
        const answer = bed.send({ url: `${BASE}/csv`, user, headers: { accept: 'text/csv' } })
        expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([202, 'a,b', 'text/csv'])
    })

    it('writes an error object in the documented shape', () => {
        expect(bed.send({ url: `${BASE}/error`, user })).toMatchObject({
            status: 418,
            body: error('I am a teapot', 'short and stout'),
        })
    })

    it('answers an uncaught error with 500', () => {
        expect(bed.send({ url: `${BASE}/throws`, user })).toMatchObject({
            status: 500,
            body: error('TypeError: broken'),
        })
    })

    it('sets headers, but none that would split the answer', () => {
        const { headers } = bed.send({ url: `${BASE}/headers`, user })
        expect(headers).toMatchObject({ 'x-one': '1', location: '/x' })
        expect(headers['x-split']).toBeUndefined()
    })

    it.each([
        ['GET', '/zero', 500],
        ['DELETE', '/gone', 204],
    ])('%s %s: %i', (method, path, status) => {
        expect(bed.send({ method, url: `${BASE}${path}`, user }).status).toBe(status)
    })
})
