import { type JsonValue, parseJson } from '../../src/server/shared/json'
import { pathSteps, valueAt } from '../../src/server/shared/json-path'
import { jsonText } from '../../src/server/shared/json-text'

function json(text: string): JsonValue {
    const parsed = parseJson(text)
    if ('refused' in parsed) {
        throw new Error(JSON.stringify(parsed))
    }
    return parsed.value
}

describe('a dotted path', () => {
    it.each([
        ['id', ['id']],
        ['data.alert.id', ['data', 'alert', 'id']],
        ['a\\.b.c', ['a.b', 'c']],
        ['a\\\\b', ['a\\b']],
        ['', null],
        ['.a', null],
        ['a.', null],
        ['a..b', null],
        ['a. .b', null],
        ['a\\b', null],
        ['a\\', null],
    ])('%j has the steps %j', (path, steps) => {
        expect(pathSteps(path)).toEqual(steps)
    })

    it.each([
        ['a.b', 'x'],
        ['list.1.c', 'y'],
        ['list.2', undefined],
        ['list.-1', undefined],
        ['list.length', undefined],
        ['a.b.c', undefined],
        ['none', undefined],
        ['nothing', undefined],
        ['__proto__', 'p'],
        ['constructor', undefined],
    ])('%s leads to %j', (path, value) => {
        const body = json('{"a":{"b":"x"},"list":[1,{"c":"y"}],"nothing":null,"__proto__":"p"}')
        expect(valueAt(body, pathSteps(path) ?? [])).toBe(value)
    })
})

describe('JSON as text again', () => {
    it.each([
        '{"id":7276532158385666244,"f":1.50,"t":"a\\"b\\n","l":[true,false,null,{}],"o":{"__proto__":1}}',
        '[]',
        '"\\ud800"',
    ])('%s is as it was', (text) => {
        expect(jsonText(json(text))).toBe(text)
    })
})
