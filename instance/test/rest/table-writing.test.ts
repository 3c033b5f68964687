import { decryptSecret } from '../../src/access/passwords'
import type { InstanceBed } from './instance-bed'
import { openNotes, storedNote, TABLE } from './note-bed'

let bed: InstanceBed
let owner: string
let first: string

beforeAll(() => {
    ;({ bed, owner, first } = openNotes())
})

afterAll(() => bed.close())

const ANY = expect.anything() as unknown
const error = (message: string, detail: unknown = ANY): unknown => ({ error: { message, detail }, status: 'failure' })
const writer = { user: 'note.owner' }

describe('writing', () => {
    const create = (
        body: unknown,
        parameters = '',
    ): { status: number; result: Record<string, unknown>; location: unknown } => {
        const answer = bed.send({
            method: 'POST',
            url: `${TABLE}?sysparm_exclude_reference_link=true&${parameters}`,
            ...writer,
            body,
        })
        return {
            status: answer.status,
            result: (answer.body as { result: Record<string, unknown> }).result,
            location: answer.headers['location'],
        }
    }

    it('creates a record, ignores unknown and generated fields, and says where it is', () => {
        const { status, result, location } = create({
            name: 'new',
            done: true,
            rank: 7,
            sys_created_by: 'mallory',
            nonsense: 'x',
        })
        expect(status).toBe(201)
        expect(result).toMatchObject({
            name: 'new',
            done: 'true',
            rank: '7',
            sys_created_by: 'note.owner',
            sys_mod_count: '0',
        })
        expect(location).toBe(`http://local.test${TABLE}/${String(result['sys_id'])}`)
    })

    it('reads the documented body in single quotes', () => {
        expect(create("{'name':'single','color':'g'}").result).toMatchObject({ name: 'single', color: 'g' })
    })

    it('takes the first of several records', () => {
        expect(create([{ name: 'one of two' }, { name: 'two of two' }]).result).toMatchObject({ name: 'one of two' })
        expect(bed.send({ url: `${TABLE}?name=two%20of%20two`, ...writer }).body).toEqual({ result: [] })
    })

    it('takes display values where asked to', () => {
        const sent = { name: 'shown', owner: 'Nora Owner', color: 'Green', due: '2024-07-01 12:00:00', secret: 'hush' }
        const { result } = create(sent, 'sysparm_input_display_value=true')
        expect(result).toMatchObject({ owner, color: 'g', due: '2024-07-01 10:00:00', secret: '' })
        const stored = storedNote(bed, String(result['sys_id']))
        expect(decryptSecret(String(stored['secret']))).toBe('hush')
    })

    it('stores no secret that is not sent as a display value', () => {
        const { result } = create({ name: 'bare', secret: 'hush' })
        expect(storedNote(bed, String(result['sys_id']))['secret'] ?? null).toBeNull()
    })

    it('lets a user sign in with the password that the REST API was given', () => {
        const made = bed.send({
            method: 'POST',
            url: '/api/now/table/sys_user?sysparm_input_display_value=true',
            user: 'admin',
            body: { user_name: 'made.user', user_password: 'made.password', active: 'true' },
        })
        expect(made.status).toBe(201)
        expect(made.text).not.toContain('scrypt')
        expect(bed.send({ url: TABLE, user: 'made.user', password: 'made.password' }).status).toBe(403)
        expect(bed.send({ url: TABLE, user: 'made.user', password: 'other' }).status).toBe(401)
    })

    it.each(['PUT', 'PATCH'])('updates with %s and leaves alone what the user may not write', (method) => {
        const { result } = create({ name: 'before', key: `key-${method}` })
        const answer = bed.send({
            method,
            url: `${TABLE}/${String(result['sys_id'])}`,
            ...writer,
            body: { name: 'after', key: 'changed', rank: null },
        })
        expect(answer).toMatchObject({ status: 200, body: { result: { name: 'after', rank: '', sys_mod_count: '1' } } })
        expect(storedNote(bed, String(result['sys_id']))['key'] ?? null).not.toBe('changed')
    })

    it('writes journal entries and shows them', () => {
        const { result } = create({ name: 'talk' })
        const url = `${TABLE}/${String(result['sys_id'])}`
        bed.send({ method: 'PATCH', url, ...writer, body: { remarks: 'first remark' } })
        bed.send({ method: 'PATCH', url, ...writer, body: { remarks: 'second remark' } })
        const plain = bed.send({ url: `${url}?sysparm_fields=remarks`, ...writer }).body
        const shown = bed.send({ url: `${url}?sysparm_fields=remarks&sysparm_display_value=true`, ...writer }).text
        expect(plain).toEqual({ result: { remarks: '' } })
        expect(shown).toMatch(/\(Remarks\)\\nsecond remark.*\(Remarks\)\\nfirst remark/)
    })

    it('deletes', () => {
        const { result } = create({ name: 'to delete' })
        const url = `${TABLE}/${String(result['sys_id'])}`
        const deleted = bed.send({ method: 'DELETE', url, ...writer })
        expect([deleted.status, deleted.text]).toEqual([204, ''])
        expect(bed.send({ url, ...writer }).status).toBe(404)
        expect(bed.send({ method: 'DELETE', url, ...writer }).status).toBe(404)
    })

    it.each([
        ['POST', TABLE, 'ACL Exception Insert Failed due to security constraints'],
        ['PATCH', `${TABLE}/FIRST`, 'ACL Exception Update Failed due to security constraints'],
        ['PUT', `${TABLE}/FIRST`, 'ACL Exception Update Failed due to security constraints'],
        ['DELETE', `${TABLE}/FIRST`, 'ACL Exception Delete Failed due to security constraints'],
    ])('refuses %s to a reader', (method, url, detail) => {
        const answer = bed.send({
            method,
            url: url.replace('FIRST', first),
            user: 'note.reader',
            body: { name: 'open mine' },
        })
        expect(answer).toMatchObject({ status: 403, body: error('Operation Failed', detail) })
        expect(storedNote(bed, first)['name']).toBe('open one')
    })

    it('says 403 where a unique key is taken', () => {
        expect(
            bed.send({ method: 'POST', url: TABLE, user: 'admin', body: { name: 'unique', key: 'taken' } }).status,
        ).toBe(201)
        const answer = bed.send({ method: 'POST', url: TABLE, user: 'admin', body: { name: 'again', key: 'TAKEN ' } })
        expect(answer).toMatchObject({ status: 403, body: error('Operation Failed') })
    })

    it('says nothing where X-no-response-body asks for it', () => {
        const answer = bed.send({
            method: 'POST',
            url: TABLE,
            ...writer,
            body: { name: 'quiet' },
            headers: { 'x-no-response-body': 'true' },
        })
        expect([answer.status, answer.text]).toEqual([201, ''])
    })

    it('follows X-HTTP-Method-Override', () => {
        const answer = bed.send({
            method: 'POST',
            url: `${TABLE}/${first}`,
            ...writer,
            body: { rank: 3 },
            headers: { 'x-http-method-override': 'PATCH' },
        })
        expect(answer.status).toBe(200)
    })
})
