import { DOORS } from '../../src/rest/doors'
import { InjectionBed, type Role, ROLES, TICKET } from './injection-bed'

let desk: InjectionBed

beforeAll(() => {
    desk = new InjectionBed()
})

afterAll(() => desk.close())

/** Addresses that open a door, by how the list of doors writes it. */
function addressesOf(address: string): readonly string[] {
    const tables = ['incident', 'sys_user', 'sys_properties', 'oauth_credential', TICKET]
    const ids = ['-1', '0'.repeat(32), ...records]
    const plain = address
        .replace('{version}', 'v2')
        .replace('{…}', 'x_acme_app/none/at/all')
        .replace('{progress_id}', '0'.repeat(32))
    return [plain]
        .flatMap((one) =>
            one.includes('{table') ? tables.map((table) => one.replace(/\{table[^}]*\}/, table)) : [one],
        )
        .flatMap((one) => (one.includes('{sys_id}') ? ids.map((id) => one.replace('{sys_id}', id)) : [one]))
        .flatMap((one) => (one.endsWith('.do') ? [one, ...ids.map((id) => `${one}?sys_id=${id}`)] : [one]))
}

/** Parameters that mean something to a door that changes something. */
const PARAMETERS = [
    'token=none',
    'user_name=plain&user_password=plain',
    'uri=/incident.do&sys_action=keep',
    'sysparm_query=short_description=x&short_description=y&state=2&sysparm_action=insert',
]

const records: string[] = []
let before: ReturnType<InjectionBed['marks']>

/** What a GET of one door may write by documentation is not sent here: a token that exists, to oauth_revoke_token.do. */
describe('a GET', () => {
    beforeAll(() => {
        const made = desk.rest('admin', 'POST', 'incident', { short_description: 'there' })
        records.push(String((made.result as { sys_id?: string }).sys_id))
        before = desk.marks()
    })

    it.each(
        DOORS.filter(({ methods }) => (methods as readonly string[]).includes('GET')).map(({ address }) => address),
    )('of %s writes nothing, whoever sends it and whatever it says', (address) => {
        for (const role of ROLES) {
            for (const path of addressesOf(address)) {
                for (const parameters of PARAMETERS) {
                    const url = `${path}${path.includes('?') ? '&' : '?'}${parameters}`
                    const { status } = desk.bed.send('GET', url, desk.sessions[role])
                    expect([url, status < 500]).toEqual([url, true])
                }
            }
        }
        const marks = desk.marks()
        expect(marks).toEqual(before)
        before = marks
        expect(ROLES.filter((role) => !isSignedIn(role))).toEqual(['nobody'])
    })
})

function isSignedIn(role: Role): boolean {
    return desk.bed.send('GET', '/api/now/table/incident?sysparm_limit=1', desk.sessions[role]).status !== 401
}
