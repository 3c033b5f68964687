import { type InstanceBed, openBed } from '../rest/instance-bed'

type Operation = 'read' | 'create' | 'write' | 'delete'

describe('the access rules of the base system, for approvals', () => {
    let bed: InstanceBed
    let agent = ''

    beforeAll(() => {
        bed = openBed()
        agent = bed.addUser('desk.agent', ['itil'])
    })
    afterAll(() => bed.close())

    const answers = (user: string, table: string, values: Readonly<Record<string, string>>) => {
        bed.context.session = bed.sessions.byUserName(user) ?? bed.sessions.guest()
        const operations: readonly Operation[] = ['read', 'create', 'write', 'delete']
        return operations.filter((one) => bed.access.allows(one, table, { sys_class_name: table, ...values }))
    }

    it.each<readonly [string, string, () => string, readonly Operation[]]>([
        ['an approval that is asked of him', 'sysapproval_approver', () => agent, ['read', 'write']],
        ['an approval that is asked of somebody else', 'sysapproval_approver', () => 'f'.repeat(32), []],
        ['an approval that is asked of nobody', 'sysapproval_approver', () => '', []],
        ['an approval that is asked of a group', 'sysapproval_group', () => agent, ['read']],
    ])('an agent and %s', (_, table, approver, may) => {
        expect(answers('desk.agent', table, { approver: approver(), approval_user: approver() })).toEqual(may)
    })

    it.each(['sysapproval_approver', 'sysapproval_group'])('an admin may do everything with %s', (table) => {
        expect(answers('admin', table, {})).toEqual(['read', 'create', 'write', 'delete'])
    })
})
