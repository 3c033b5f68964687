import { DOORS } from '../../src/rest/doors'
import { openPageBed, type PageBed } from '../pages/page-bed'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'FOO']

/** Each door once for each method that it does not list. `{…}` leads to routes of applications, which have methods of their own. */
const UNLISTED = DOORS.filter(({ address }) => !address.includes('{…}')).flatMap(({ address, methods }) => {
    const listed: readonly string[] = methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one]))
    return METHODS.filter((method) => !listed.includes(method)).map((method) => ({ method, address, listed }))
})

describe('a method that a door does not list', () => {
    let bed: PageBed
    let admin: Readonly<Record<string, string>>

    beforeAll(() => {
        bed = openPageBed()
        const { cookie, token } = bed.session('admin')
        admin = { cookie, 'x-usertoken': token, 'content-type': 'application/json' }
    })
    afterAll(() => bed.close())

    it.each(UNLISTED)('$method $address', ({ method, address, listed }) => {
        const path = address
            .replace('{table or page}', 'incident')
            .replace('{table}', 'incident')
            .replace('{version}', 'v2')
            .replace(/\{\w+\}/g, '0'.repeat(32))
        const incidents = () => bed.table('GET', '/api/now/table/incident?sysparm_fields=sys_id,sys_mod_count')
        const before = incidents()
        for (const headers of [admin, {}]) {
            const { status, headers: answered } = bed.send(method, path, headers, '{"short_description":"Made"}')
            expect({ status, allow: String(answered['allow']).split(', ').sort() }).toEqual({
                status: 405,
                allow: [...listed].sort(),
            })
        }
        expect(incidents()).toEqual(before)
        // The session is still there: nothing has ended it.
        expect(bed.send('GET', '/', admin).status).toBe(200)
    })
})
