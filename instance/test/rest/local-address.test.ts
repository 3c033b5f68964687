import { localAddress } from '../../src/rest/local-address'

describe('an address on this instance', () => {
    it.each([
        [
            'incident_list.do?sysparm_query=active=true^number>=1',
            '/incident_list.do?sysparm_query=active=true^number%3E=1',
        ],
        ['/incident.do?sys_id=-1#top', '/incident.do?sys_id=-1#top'],
        ['./incident.do', '/incident.do'],
        ['../../x.do', '/x.do'],
        ['', '/'],
        ['x.do?next=https://evil.example', '/x.do?next=https://evil.example'],
    ])('%j is %j', (text, address) => expect(localAddress(text)).toBe(address))

    it.each([
        '//evil.example',
        '///evil.example',
        '/\\evil.example',
        '\\\\evil.example',
        '/\t/evil.example',
        '\t//evil.example',
        '\n/x.do',
        '/x.do\r\nset-cookie: a=b',
        '\u0000/x.do',
        '/x\u0085.do',
        '/x\u2028.do',
        'https://evil.example/',
        'https:evil.example',
        'HTTPS:/evil.example',
        'javascript:alert(1)',
        'data:text/html,x',
        '/.//evil.example',
        '/a/..//evil.example',
        '//this-instance.invalid@evil.example',
        '//a:b@this-instance.invalid/x',
        ' //evil.example',
    ])('%j is none', (text) => expect(localAddress(text)).toBeNull())
})
