import { openPageBed, type PageBed, text, tokenOf } from './page-bed'

describe('below the fields of a form', () => {
    let bed: PageBed
    let incident: string
    const idOf = (table: string, query: string): string => {
        const [found] = bed.table('GET', `${table}?sysparm_query=${query}&sysparm_fields=sys_id`) as {
            sys_id: string
        }[]
        return found?.sys_id ?? ''
    }

    beforeAll(() => {
        bed = openPageBed()
        bed.addUser('agent', ['itil'])
        bed.addUser('other', [])
        bed.addUser('caller', [])
        const made = bed.table('POST', 'incident', { short_description: 'Broken', impact: '2', urgency: '2' })
        incident = (made as { sys_id: string }).sys_id
    })
    afterAll(() => bed.close())

    describe('the roles of a user', () => {
        let user: string
        let address: string
        const roles = () =>
            (bed.table('GET', `sys_user_has_role?sysparm_query=user=${user}&sysparm_fields=role.name`) as object[])
                .map((row) => Object.values(row)[0] as string)
                .sort()
        const edit = (fields: readonly (readonly [string, string])[], name = 'admin') => {
            const { cookie, token } = bed.session(name)
            const body = new URLSearchParams([['sysparm_ck', token], ...fields] as [string, string][])
            const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
            return bed.send('POST', address, headers, body.toString())
        }

        beforeAll(() => {
            user = idOf('sys_user', 'user_name=other')
            address = `/sys_m2m_template.do?table=sys_user&sys_id=${user}&related_list=sys_user_has_role.user`
        })

        it('stand in a related list with Edit, for who may read them', () => {
            const page = text(bed.browser('admin')(`/sys_user.do?sys_id=${user}`))
            expect(page).toMatch(/<h2>Roles \(0\)<\/h2>/)
            expect(page.replaceAll('&amp;', '&')).toContain(`href="${address}"`)
            expect(text(bed.browser('agent')(`/sys_user.do?sys_id=${user}`))).not.toContain('>Roles (')
        })

        it('are chosen on two sides: moving writes nothing, Save writes what is added and removed', () => {
            const [itil, reader] = [idOf('sys_user_role', 'name=itil'), idOf('sys_user_role', 'name=sn_incident_read')]
            expect(text(bed.browser('admin')(address))).toMatch(new RegExp(`<option value="${itil}">itil<`))
            const moved = edit([
                ['sysparm_action', 'add'],
                ['sysparm_left', itil],
                ['sysparm_left', reader],
            ])
            expect(text(moved)).toContain(`name="sysparm_member" value="${itil}"`)
            expect(roles()).toEqual([])
            const members = [itil, reader].map((id) => ['sysparm_member', id] as const)
            expect(edit([['sysparm_action', 'save'], ...members]).status).toBe(302)
            expect(roles()).toEqual(['itil', 'sn_incident_read'])
            const removed = edit([['sysparm_action', 'remove'], ...members, ['sysparm_right', itil]])
            expect(text(removed)).not.toContain(`name="sysparm_member" value="${itil}"`)
            edit([
                ['sysparm_action', 'save'],
                ['sysparm_member', reader],
            ])
            expect(roles()).toEqual(['sn_incident_read'])
        })

        it('are found by the beginning of their name', () => {
            const page = text(
                edit([
                    ['sysparm_action', 'filter'],
                    ['sysparm_collection_filter', 'sn_pro'],
                ]),
            )
            expect(page).toContain('>sn_problem_read<')
            expect(page).not.toContain('>itil<')
        })

        it('are given by nobody else', () => {
            const before = roles()
            const itil = idOf('sys_user_role', 'name=itil')
            const fields = [
                ['sysparm_action', 'save'],
                ['sysparm_member', itil],
            ] as const
            expect(edit(fields, 'agent').status).toBe(403)
            expect(edit(fields, 'other').status).toBe(403)
            expect(roles()).toEqual(before)
            const wrong = address.replace('sys_user_has_role.user', 'incident.caller_id')
            expect(bed.browser('admin')(wrong).status).toBe(404)
        })
    })

    it('a related list shows what may be read, and a new record of it refers to the record', () => {
        const problem = bed.table('POST', 'problem', { short_description: 'Cause' }) as { sys_id: string }
        bed.table('PATCH', `incident/${incident}`, { problem_id: problem.sys_id })
        const page = text(bed.browser('agent')(`/problem.do?sys_id=${problem.sys_id}`))
        expect(page).toMatch(/<h2>Incidents \(1\)<\/h2>/)
        const address = /href="([^"]+)"\s*>New</.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
        expect(text(bed.browser('agent')(address))).toMatch(/name="problem_id"\s+value="PRB\d+"/)
    })

    it('a list inside of a section of a package is shown there, and not on a new form', () => {
        const section = { name: 'problem', caption: 'Caused', view: 'Default view' }
        const { sys_id: sysId } = bed.table('POST', 'sys_ui_section', section) as { sys_id: string }
        const element = {
            sys_ui_section: sysId,
            type: 'list',
            element: '12M.problem.incident.problem_id',
            position: '0',
        }
        bed.table('POST', 'sys_ui_element', element)
        const { sys_id: cause } = bed.table('POST', 'problem', { short_description: 'Embedded' }) as { sys_id: string }
        const page = text(bed.browser('agent')(`/problem.do?sys_id=${cause}`))
        expect(page).toMatch(/<legend>Caused<\/legend>[\s\S]*?<h2>Incidents \(0\)<\/h2>/)
        expect(text(bed.browser('agent')('/problem.do?sys_id=-1'))).not.toContain('Caused</legend>')
    })

    it('an activity stream has comments, work notes and changes with names, as far as the fields may be read', () => {
        bed.table('PATCH', `sys_user/${idOf('sys_user', 'user_name=agent')}`, { first_name: 'Ann', last_name: 'Gent' })
        const agent = bed.browser('agent')
        const address = `/incident.do?sys_id=${incident}`
        const fields = { sysparm_ck: tokenOf(agent(address)), impact: '1', caller_id: 'caller', work_notes: 'For us' }
        agent(address, { ...fields, comments: 'For you' })
        const page = text(agent(address)).replace(/\s+>/g, '>')
        expect(page).toMatch(/class="entry work-note">\s*<small><strong>Ann Gent<\/strong> Work notes/)
        expect(page).toMatch(/class="entry comment">\s*<small><strong>Ann Gent<\/strong> Additional comments/)
        expect(page).toMatch(/class="entry change">\s*<small><strong>Ann Gent<\/strong> Field changes/)
        expect(page).toContain('Impact: 1 - High, was 2 - Medium')
        expect(page).toContain('Caller: caller')
        const theirs = text(bed.browser('caller')(address))
        expect(theirs).toContain('For you')
        expect(theirs).not.toContain('For us')
    })

    describe('attachments', () => {
        const files = () => bed.table('GET', `sys_attachment?sysparm_query=table_sys_id=${incident}`) as object[]
        const attach = (name: string, data: Uint8Array, fileName = 'päge.html', token?: string) => {
            const session = bed.session(name)
            const url = `/_local/attachments?table=incident&sys_id=${incident}`
            const fields = { sysparm_ck: token ?? session.token }
            return bed.sendFile(session.cookie, url, fields, { name: 'attachment', fileName, data })
        }
        const link = (name: string) =>
            /href="(\/_local\/attachments\?sys_id=\w+)"/.exec(
                text(bed.browser(name)(`/incident.do?sys_id=${incident}`)),
            )?.[1] ?? ''

        it('are uploaded and come back byte by byte, as a file and never as a page', () => {
            const data = Buffer.from(Array.from({ length: 1_500_000 }, (_, index) => index % 251))
            expect(attach('agent', data).status).toBe(302)
            const answer = bed.browser('agent')(link('agent'))
            expect(Buffer.from(answer.body as Uint8Array).equals(data)).toBe(true)
            expect(answer.headers).toMatchObject({
                'content-type': 'application/octet-stream',
                'content-disposition': "attachment; filename*=UTF-8''p%C3%A4ge.html",
            })
        })

        it('are for who may read the record, and added by who may write it, with the token of the session', () => {
            bed.addUser('stranger', [])
            const address = link('agent')
            expect(bed.browser('stranger')(address).status).toBe(404)
            const before = files().length
            expect(attach('stranger', Buffer.from('x')).status).toBe(404)
            expect(attach('agent', Buffer.from('x'), 'x.txt', 'wrong').status).toBe(401)
            expect(files()).toHaveLength(before)
        })

        it('have an ending that glide.attachment.extensions names', () => {
            const property = { name: 'glide.attachment.extensions', value: 'txt,png', type: 'string' }
            bed.table('POST', 'sys_properties', property)
            const before = files().length
            attach('agent', Buffer.from('x'), 'x.exe')
            expect(files()).toHaveLength(before)
            expect(text(bed.browser('agent')(`/incident.do?sys_id=${incident}`))).toContain('(')
            attach('agent', Buffer.from('x'), 'x.TXT')
            expect(files()).toHaveLength(before + 1)
        })
    })
})
