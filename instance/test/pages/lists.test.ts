import { openPageBed, type PageBed, text, tokenOf } from './page-bed'

const encoded = encodeURIComponent

describe('a list', () => {
    let bed: PageBed
    const ids = new Map<string, string>()
    const open = (address: string, user = 'agent') => bed.browser(user)(`/incident_list.do${address}`)
    const numbers = (page: string) => [...page.matchAll(/>(INC\d+)<\/a>/g)].map(([, number = '']) => number)
    /** The query of the list that a search leads to. */
    const searched = (parameters: Readonly<Record<string, string>>, user = 'agent'): string => {
        const answer = open(`?${new URLSearchParams(parameters).toString()}`, user)
        expect([answer.status, text(answer)]).toEqual([302, ''])
        const address = new URL(String(answer.headers['location']), 'http://here')
        return address.searchParams.get('sysparm_query') ?? ''
    }
    const set = (name: string, value: string) => {
        const [found] = bed.table('GET', `sys_properties?sysparm_query=name=${name}`) as { sys_id: string }[]
        if (found) {
            bed.table('PATCH', `sys_properties/${found.sys_id}`, { value })
        } else {
            bed.table('POST', 'sys_properties', { name, value, type: 'string' })
        }
    }

    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('agent', ['itil'])
        bed.addUser('caller', [])
        for (const [short_description, impact, category] of [
            ['Printer on fire', '1', 'hardware'],
            ['printer out of ^ paper', '2', 'hardware'],
            ['=1+1, "quoted"\nsecond line', '3', 'network'],
        ] as const) {
            const made = bed.table('POST', 'incident', { short_description, impact, urgency: '1', category })
            ids.set(short_description.slice(0, 7), (made as { sys_id: string }).sys_id)
        }
    })
    afterAll(() => bed.close())

    describe('is searched (t_SearchAList.md)', () => {
        it.each([
            ['all its text', 'for text', 'fire', 'short_descriptionLIKEfire'],
            ['a column, what is equal or greater', 'short_description', 'p', 'short_description>=p'],
            ['by * for what contains', 'short_description', '*out', 'short_descriptionLIKEout'],
            ['by % for what ends so', 'short_description', '%fire', 'short_descriptionENDSWITHfire'],
            ['by % for what starts so', 'short_description', 'print%', 'short_descriptionSTARTSWITHprint'],
            ['by = for what is so', 'short_description', '=x', 'short_description=x'],
            ['by != for what is not so', 'short_description', '!=x', 'short_description!=x'],
            ['by !* for what does not contain', 'short_description', '!*x', 'short_descriptionNOT LIKEx'],
            ['a number by its end', 'number', '2', 'numberENDSWITH2'],
            ['a choice by its label', 'state', 'new', 'state=1'],
            ['a choice by its value and more', 'state', '6', 'state>=6'],
            ['a reference by the beginning of the name', 'caller_id', 'cal', 'caller_idSTARTSWITHcal'],
            ['a ^ as a part of the text', 'short_description', '*of ^ p', 'short_descriptionLIKEof ^^ p'],
        ])('%s', (_how, field, typed, query) => {
            const found = searched({
                sysparm_query: 'active=true',
                sysparm_search_field: field,
                sysparm_search_text: typed,
            })
            expect(found.split('^OR')[0]).toContain(`active=true^`)
            expect(found).toContain(query)
            expect(open(`?sysparm_query=${encoded(found)}`).status).toBe(200)
        })

        it('by its columns, several at once', () => {
            expect(
                searched({ 'sysparm_column.short_description': '*prin', 'sysparm_column.category': 'Hardware' }),
            ).toBe('short_descriptionLIKEprin^category=hardware')
        })

        it('and finds what it says', () => {
            expect(numbers(text(open(`?sysparm_query=${encoded('short_descriptionLIKEof ^^ paper')}`)))).toHaveLength(1)
        })

        it.each([
            ['glide.ui.goto_use_starts_with', 'STARTSWITH'],
            ['glide.ui.goto_use_contains', 'LIKE'],
        ])('as the property %s says', (property, operator) => {
            set(property, 'true')
            const found = searched({ sysparm_search_field: 'short_description', sysparm_search_text: 'p' })
            set(property, 'false')
            expect(found).toBe(`short_description${operator}p`)
        })
    })

    it('shows its filter in words; a breadcrumb removes what is right of it, its separator one condition', () => {
        const page = text(open(`?sysparm_query=${encoded('active=true^impact=1^ORimpact=2^category=hardware')}`))
        const crumbs = [...page.matchAll(/href="([^"]+)"[^>]*>([^<]*)<\/a/g)].map(([, href = '', words = '']) => [
            new URL(href.replaceAll('&amp;', '&'), 'http://here').searchParams.get('sysparm_query'),
            words.trim(),
        ])
        const middle = 'active=true^impact=1^ORimpact=2'
        expect(crumbs).toContainEqual(['', 'All'])
        expect(crumbs).toContainEqual([middle, 'Impact is 1 - High or Impact is 2 - Medium'])
        expect(crumbs).toContainEqual(['active=true^category=hardware', '&gt;'])
        expect(crumbs).toContainEqual([`${middle}^category=hardware`, 'Category is Hardware'])
    })

    it('has a condition builder, whose words become the query', () => {
        const parameters = new URLSearchParams({
            sysparm_query: 'active=true^ORDERBYnumber',
            sysparm_build_filter: 'true',
        })
        for (const [join, field, operator, value] of [
            ['and', 'caller_id', '=', 'caller'],
            ['or', 'caller_id', 'ISEMPTY', ''],
            ['and', 'state', '!=', 'Resolved'],
            ['and', '', '=', ''],
        ] as const) {
            parameters.append('sysparm_condition_join', join)
            parameters.append('sysparm_condition_field', field)
            parameters.append('sysparm_condition_operator', operator)
            parameters.append('sysparm_condition_value', value)
        }
        const answer = open(`?${parameters.toString()}`)
        const query = new URL(String(answer.headers['location']), 'http://here').searchParams.get('sysparm_query') ?? ''
        expect(query).toMatch(/^caller_id=[0-9a-f]{32}\^ORcaller_idISEMPTY\^state!=6\^ORDERBYnumber$/)
        const page = text(open(`?sysparm_query=${encoded(query)}`))
        expect(page).toMatch(/aria-label="Value of condition 1"\s+value="caller"/)
        expect(page).toMatch(/aria-label="Value of condition 3"\s+value="Resolved"/)
        parameters.set('sysparm_condition_value', 'Nobody at all')
        const refused = open(`?${parameters.toString()}`)
        expect([refused.status, text(refused).includes('there is no &quot;Nobody at all&quot;')]).toEqual([422, true])
    })

    it('is sorted by a click on a heading, and by a second click the other way', () => {
        const sorted = text(open('?sysparm_query=ORDERBYshort_description'))
        expect(sorted).toMatch(/aria-sort="ascending"[^>]*>\s*<a href="[^"]*ORDERBYDESCshort_description/)
        expect(sorted).toMatch(/<th scope="col"\s*>\s*<a href="[^"]*ORDERBYnumber/)
    })

    it('follows order, direction and row count of its address (navigate-using-url.md)', () => {
        const page = text(open('?sysparm_order=number&sysparm_order_direction=desc&sysparm_force_row_count=2'))
        expect(numbers(page)).toEqual(['INC0010003', 'INC0010002'])
        expect(page).toContain('1 to 2 of 2')
        expect(page).not.toContain('>Next<')
        const grouped = text(open(`?sysparm_query=${encoded('active=true^EQ^GROUPBYcategory')}`))
        expect([...grouped.matchAll(/scope="rowgroup"[^>]*>\s*([^<]*?)\s*</g)].map(([, words]) => words)).toEqual([
            'Category: Hardware',
            'Category: Network',
        ])
    })

    it('has pages of the size that one chooses', () => {
        for (let made = 0; made < 10; made++) {
            bed.table('POST', 'problem', { short_description: `Problem ${made}` })
        }
        bed.table('POST', 'problem', { short_description: 'Problem 10' })
        const page = text(bed.browser('agent')('/problem_list.do?sysparm_rows=10&sysparm_query=ORDERBYnumber'))
        expect(page).toContain('1 to 10 of 11')
        const next = /href="([^"]+)"[^>]*>Next</.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
        expect(text(bed.browser('agent')(next))).toContain('11 to 11 of 11')
    })

    it('exports what it shows, as CSV in windows-1252, formulas as the property says', () => {
        bed.table('PATCH', `incident/${ids.get('Printer') ?? ''}`, { short_description: 'Gerät – ☃' })
        const ask = () => open(`?sysparm_query=${encoded('ORDERBYDESCimpact')}&CSV`)
        const answer = ask()
        expect(answer.headers).toMatchObject({
            'content-type': 'text/csv;charset=windows-1252',
            'content-disposition': 'attachment; filename="incident.csv"',
        })
        const csv = new TextDecoder('windows-1252').decode(answer.body as Uint8Array)
        const [head, first] = csv.split('\n')
        expect(head).toBe(
            '"number","opened_at","short_description","caller_id","priority","state","category","assignment_group","assigned_to"',
        )
        expect(first).toContain('"INC0010003"')
        expect(csv).toContain('"=1+1, ""quoted""\nsecond line","","3 - Moderate","New"')
        set('glide.export.escape_formulas', 'true')
        set('glide.export.csv.charset', 'UTF-8')
        set('glide.csv.export.limit', '1')
        const escaped = text(ask())
        expect(escaped).toContain(`"'=1+1, ""quoted""`)
        expect(escaped).not.toContain('INC0010002')
        set('glide.csv.export.limit', '')
        expect(text(ask())).toContain('☃')
    })

    it('opens a new record with what its filter says', () => {
        const page = text(open(`?sysparm_query=${encoded('impact=2^short_descriptionLIKEx^active=true')}`))
        const address = /href="([^"]+)">New</.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
        expect(text(bed.browser('agent')(address))).toMatch(/<option value="2"\s+selected>\s*2 - Medium/)
    })

    it.each([
        ['a view', 'sysparm_view=ess'],
        ['another format', 'sysparm_query=active=true&PDF'],
    ])('says that %s is not built', (_what, parameters) => {
        expect(open(`?${parameters}`).status).toBe(501)
        expect(text(open(`?${parameters}`))).toContain('not built in this local instance')
    })

    describe('deletes chosen records', () => {
        const choose = (user: string, table: string, fields: Readonly<Record<string, string>>) => {
            const visit = bed.browser(user)
            return visit(`/${table}_list.do`, { sysparm_ck: tokenOf(visit(`/${table}_list.do`)), ...fields })
        }

        it('after it has said what goes along, and was told to', () => {
            const boss = bed.table('POST', 'sys_user', { user_name: 'boss', last_name: 'Boss' }) as { sys_id: string }
            bed.table('POST', 'incident', { short_description: 'Of the boss', caller_id: boss.sys_id })
            const fields = { sysparm_action: 'delete', sysparm_chosen: boss.sys_id }
            const question = choose('admin', 'sys_user', fields)
            expect(text(question)).toContain('User Boss')
            expect(text(question)).toMatch(/Caller of 1 Incident record is emptied/)
            expect(bed.table('GET', 'sys_user?sysparm_query=user_name=boss')).toHaveLength(1)
            expect(choose('admin', 'sys_user', { ...fields, sysparm_confirmed: 'true' }).status).toBe(302)
            expect(bed.table('GET', 'sys_user?sysparm_query=user_name=boss')).toEqual([])
            expect(text(bed.browser('admin')('/sys_user_list.do'))).not.toContain('Boss was deleted')
        })

        it('only for who may, with the token of the session, and only what was chosen', () => {
            const sysId = ids.get('Printer') ?? ''
            const fields = { sysparm_action: 'delete', sysparm_chosen: sysId, sysparm_confirmed: 'true' }
            expect(choose('agent', 'incident', fields).status).toBe(403)
            expect(bed.browser('admin')('/incident_list.do', fields).status).toBe(401)
            expect(choose('admin', 'incident', { sysparm_action: 'delete', sysparm_confirmed: 'true' }).status).toBe(
                302,
            )
            expect(bed.table('GET', `incident?sysparm_query=sys_id=${sysId}`)).toHaveLength(1)
            const form = text(bed.browser('admin')(`/incident.do?sys_id=${sysId}`))
            expect(form).toContain(`formaction="/incident_list.do"`)
            expect(text(bed.browser('agent')(`/incident.do?sys_id=${sysId}`))).not.toContain('formaction')
        })
    })
})

describe('nav_to.do', () => {
    let bed: PageBed
    beforeAll(() => {
        bed = openPageBed()
    })
    afterAll(() => bed.close())

    it.each([
        [
            'incident.do?sys_id=-1&sysparm_query=priority=1^impact=1',
            '/incident.do?sys_id=-1&sysparm_query=priority=1^impact=1',
        ],
        ['incident_list.do%3Fsysparm_query%3Dactive%3Dtrue%26CSV', '/incident_list.do?sysparm_query=active=true&CSV'],
        ['incident_list.do?sysparm_query=active=false&CSV', '/incident_list.do?sysparm_query=active=false&CSV'],
        ['%2Fincident.do&sys_id=-1', '/incident.do?sys_id=-1'],
        ['x.do&uri=//evil.example', '/x.do?uri=//evil.example'],
    ])('leads to %s with everything in it', (uri, address) => {
        expect(bed.browser('admin')(`/nav_to.do?uri=${uri}`).headers['location']).toBe(address)
    })
})
