import { openPageBed, type PageBed, text, tokenOf } from './page-bed'

describe('a field that the administrator adds over the Table API', () => {
    let bed: PageBed

    beforeAll(() => {
        bed = openPageBed()
    })
    afterAll(() => bed.close())

    it('is written, read, queried and counted like any other, and stands in the form with its choices', () => {
        expect(
            bed.table('POST', 'sys_dictionary', {
                name: 'incident',
                element: 'u_site',
                column_label: 'Site',
                internal_type: 'string',
                max_length: '40',
                choice: '1',
            }),
        ).toMatchObject({ element: 'u_site', sys_mod_count: '0' })
        const choice = { name: 'incident', element: 'u_site', value: 'bern', label: 'Bern office', language: 'en' }
        expect(bed.table('POST', 'sys_choice', choice)).toMatchObject({ label: 'Bern office' })
        expect(bed.table('POST', 'incident', { short_description: 'One', u_site: 'bern' })).toMatchObject({
            u_site: 'bern',
        })
        bed.table('POST', 'incident', { short_description: 'Two' })
        const fields = 'sysparm_fields=short_description,u_site&sysparm_display_value=true'
        expect(bed.table('GET', `incident?sysparm_query=u_site=bern&${fields}`)).toEqual([
            { short_description: 'One', u_site: 'Bern office' },
        ])

        const visit = bed.browser('admin')
        const form = visit('/incident.do?sys_id=-1')
        expect(text(form)).toContain('Site')
        expect(text(form)).toContain('Bern office')
        const made = visit('/incident.do?sys_id=-1', {
            sysparm_ck: tokenOf(form),
            short_description: 'Three',
            u_site: 'bern',
        })
        expect(made.status).toBe(302)
        expect(bed.table('GET', 'incident?sysparm_query=u_site=bern&sysparm_fields=short_description')).toHaveLength(2)
    })

    it('is refused, with the reason, where it cannot be', () => {
        bed.table('POST', 'sys_dictionary', { name: 'incident', element: 'u_twice' })
        const headers = {
            authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
            'content-type': 'application/json',
        }
        const body = JSON.stringify({ name: 'incident', element: 'twice' })
        const refused = bed.send('POST', '/api/now/table/sys_dictionary', headers, body)
        expect(refused.status).toBe(403)
        expect(text(refused)).toContain('The table incident has a column u_twice already')
    })
})
