import { basicCredentials } from '../../src/auth/basic-credentials'
import { cookieValue } from '../../src/auth/cookies'

const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

describe('Basic credentials (RFC 7617)', () => {
    it.each([
        [`Basic ${encode('Aladdin:open sesame')}`, { userName: 'Aladdin', password: 'open sesame' }],
        [`basic ${encode('test:123£')}`, { userName: 'test', password: '123£' }],
        [`Basic ${encode('user:with:colons')}`, { userName: 'user', password: 'with:colons' }],
        [`Basic ${encode('user:')}`, { userName: 'user', password: '' }],
        [`Basic ${encode('no colon')}`, null],
        ['Basic', null],
        ['Basic ***', null],
        [`Bearer ${encode('a:b')}`, null],
        ['', null],
    ])('reads %s', (header, expected) => {
        expect(basicCredentials(header)).toEqual(expected)
    })
})

describe('cookies', () => {
    it.each([
        ['JSESSIONID=ABC', 'ABC'],
        ['a=1; JSESSIONID=ABC; b=2', 'ABC'],
        ['XJSESSIONID=ABC', undefined],
        ['', undefined],
        [undefined, undefined],
    ])('finds the session in "%s"', (header, expected) => {
        expect(cookieValue(header, 'JSESSIONID')).toBe(expected)
    })
})
