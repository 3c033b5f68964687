import { Client } from './support/client'
import { eventually, inParallel } from './support/eventually'
import { installedDirectory, type Instance, startInstance } from './support/instance'

/** Incidents that get a problem each from an async rule. */
const INCIDENTS = 60

/** An admin's own rule: it opens one problem for each incident of the journey, in the background. */
const RULE = {
    name: 'Open a problem for each incident',
    collection: 'incident',
    when: 'async',
    action_insert: 'true',
    active: 'true',
    advanced: 'true',
    filter_condition: 'short_descriptionSTARTSWITHasync',
    script: `(function executeRule(current, previous) {
        var problem = new GlideRecord('problem');
        problem.initialize();
        problem.short_description = current.getValue('number');
        problem.insert();
    })(current, previous);`,
}

const incidents = (prefix: string) => Array.from({ length: INCIDENTS }, (_, at) => `async ${prefix} ${at}`)

/** The numbers of the journey's incidents, and those that problems were opened for, sorted. */
async function counted(agent: Client): Promise<{ incidents: string[]; problems: string[] }> {
    const all = { sysparm_limit: '1000', sysparm_fields: 'number,short_description' }
    const made = await agent.read('incident', 'short_descriptionSTARTSWITHasync', all)
    const opened = await agent.read('problem', 'short_descriptionSTARTSWITHINC', all)
    return {
        incidents: made.map((record) => String(record['number'])).sort(),
        problems: opened.map((record) => String(record['short_description'])).sort(),
    }
}

async function settled(agent: Client): Promise<{ incidents: string[]; problems: string[] }> {
    return eventually('a problem for each incident', async () => {
        const counts = await counted(agent)
        return counts.problems.length >= counts.incidents.length ? counts : null
    })
}

describe('async rules', () => {
    let instance: Instance

    beforeAll(async () => {
        instance = await startInstance()
        await new Client(instance, 'admin').create('sys_script', RULE)
    })
    afterAll(() => instance.stop())

    // A job that was under way when the process was killed runs again: a script is in no transaction that could undo
    // what it wrote. There is one background thread, so that is one job at most; every other one runs once.
    it('leave the user’s transaction at once and survive a kill, each running once but the one that was interrupted', async () => {
        const agent = new Client(instance, 'desk.agent')
        let created = 0
        const burst = inParallel(incidents('kill'), 10, async (text) => {
            await agent.create('incident', { short_description: text })
            created++
            if (created === INCIDENTS / 2) {
                await instance.kill()
            }
        })
        await expect(burst).rejects.toThrow()

        instance = await startInstance(instance.directory)
        const { incidents: made, problems } = await settled(new Client(instance, 'desk.agent'))
        expect(made.length).toBeGreaterThanOrEqual(INCIDENTS / 2)
        expect([...new Set(problems)]).toEqual(made)
        expect(problems.length - made.length).toBeLessThanOrEqual(1)
    })
})

describe('async rules on two processes with one database', () => {
    it('run once', async () => {
        const directory = installedDirectory()
        const one = await startInstance(directory)
        const two = await startInstance(directory)
        try {
            await new Client(one, 'admin').create('sys_script', RULE)
            const agents = [new Client(one, 'desk.agent'), new Client(two, 'desk.agent')] as const
            // The other process learns of the rule with its next transaction.
            await agents[1].read('incident', 'number=none')
            let turn = 0
            await inParallel(incidents('pair'), 10, async (text) => {
                await agents[turn++ % 2 === 0 ? 0 : 1].create('incident', { short_description: text })
            })
            const { incidents: made, problems } = await settled(agents[0])
            expect(made).toHaveLength(INCIDENTS)
            expect(problems).toEqual(made)
        } finally {
            await Promise.all([one.stop(), two.stop()])
        }
    })
})

describe('an async rule', () => {
    it('sees the record as it is when the job runs, and no previous', async () => {
        const instance = await startInstance()
        try {
            const admin = new Client(instance, 'admin')
            await admin.create('sys_script', {
                ...RULE,
                name: 'Tell what is seen',
                action_insert: 'false',
                action_update: 'true',
                script: `(function executeRule(current, previous) {
                    var problem = new GlideRecord('problem');
                    problem.initialize();
                    problem.short_description = 'saw ' + current.getValue('description') + ' ' + (previous === null);
                    problem.insert();
                })(current, previous);`,
            })
            const agent = new Client(instance, 'desk.agent')
            const { sys_id: sysId = '' } = await agent.create('incident', { short_description: 'async twice' })
            await Promise.all([
                agent.update('incident', sysId, { description: 'first' }),
                agent.update('incident', sysId, { description: 'last' }),
            ])
            const { description } = await agent.readOne('incident', `sys_id=${sysId}`)
            const seen = await eventually('both jobs', async () => {
                const problems = await agent.read('problem', 'short_descriptionSTARTSWITHsaw')
                return problems.length === 2 ? problems : null
            })
            expect(seen.map((problem) => problem['short_description'])).toContain(`saw ${description} true`)
        } finally {
            await instance.stop()
        }
    })
})
