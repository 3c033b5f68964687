import { rmSync } from 'node:fs'
import { randomOperations } from '../../src/glide/host/random-operations'
import { type EngineFixture, engineFixture } from '../engine/engine-fixture'
import { compileGlide } from './compile-glide'
import { PACIFIC } from './open-context'

let directory: string
let fixture: EngineFixture
let isTracked = false

beforeAll(() => {
    directory = compileGlide()
    fixture = engineFixture(
        {
            ...randomOperations(),
            'transaction.describe': () => PACIFIC,
            'table.describe': () => null,
            'access.isTracked': () => isTracked,
            'access.execute': () => null,
            'log.write': ({ message }: { message: string }) => message,
        },
        { glideDirectory: directory },
    )
})

afterAll(() => {
    fixture.close()
    rmSync(directory, { recursive: true })
})

describe('the script API inside the engine', () => {
    it.each([
        ["new GlideDateTime('2011-08-31 08:00:00').getDisplayValue()", '2011-08-31 01:00:00'],
        [
            "GlideDateTime.subtract(new GlideDateTime('2011-08-28 09:00:00'), new GlideDateTime('2011-08-31 08:00:00')).getDisplayValue()",
            '2 Days 23 Hours',
        ],
        ["new GlideDigest().getSHA1Hex('abc')", 'a9993e364706816aba3e25717850c26c9cd0d89d'],
        ["gs.base64Decode(gs.base64Encode('ü'))", 'ü'],
        ["new GlideRecord('nothing').isValid()", false],
        ['var A = Class.create(); A.prototype = { initialize: function (n) { this.n = n } }; new A(3).n', 3],
        ['gs.daysAgoStart(0).length', 19],
        ["new sn_ws_err.BadRequestError('x').message", 'x'],
        ['gs.getCurrentScopeName()', 'x_acme_app'],
        ["var m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://a.example'); m.getEndpoint()", 'http://a.example'],
        [
            'try { new sn_ws.RESTMessageV2().execute() } catch (e) { e.getMessage() }',
            'The REST message has no HTTP method: call setHttpMethod',
        ],
    ])('%s', (source, expected) => {
        expect(fixture.evaluate(source)).toBe(expected)
    })

    it('is taken for no change of a script when the access of a scope is tracked from now on', () => {
        const evaluate = (source: string): unknown => {
            fixture.engine.begin()
            return fixture.evaluate(source)
        }
        isTracked = true
        // A property of a method is not noticed, so it tells whether the context is the same.
        expect(evaluate('(gs.getCurrentScopeName(), Array.prototype.map.mark = 1)')).toBe(1)
        expect([evaluate('Array.prototype.map.mark'), evaluate('Array.prototype.map.mark')]).toEqual([1, 1])
        evaluate('gs.info = null')
        expect(evaluate('typeof gs.info + Array.prototype.map.mark')).toBe('functionundefined')
        isTracked = false
    })

    it('an error of sn_ws_err reaches REST with its status', () => {
        const { error } = fixture.run("throw new sn_ws_err.NotFoundError('gone')")
        expect(error?.custom).toEqual({ status: 404, message: 'gone', detail: '' })
    })

    it('a request and a response pass through', () => {
        const request = {
            method: 'POST',
            uri: '/',
            url: '/',
            queryString: '',
            queryParams: {},
            pathParams: {},
            headers: { 'content-type': 'application/json' },
            body: '{"a":1}',
        }
        const { responses, error } = fixture.run(
            'response.setStatus(201); response.setBody({ b: request.body.data.a + 1 })',
            {
                bindings: { request: { kind: 'restRequest', request }, response: { kind: 'restResponse' } },
            },
        )
        expect([error, responses['response']?.status, responses['response']?.body]).toEqual([null, 201, { b: 2 }])
    })

    it('messages of a transaction come out', () => {
        expect(fixture.run("gs.addErrorMessage('no')").messages).toEqual([{ type: 'error', text: 'no' }])
    })
})
