import { join } from 'node:path'
import LibSql from 'libsql'
import { logIn } from './support/application-package'
import { CheckSource } from './support/check-source'
import { resultOf } from './support/client'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import { TABLES } from './support/settings'
import { JOBS, runJob } from './support/upkeep'

/** Messages that wait, each with a body of so many bytes. */
const WAITING = 500
const BODY_BYTES = 1_000_000

/** MB that an instance may need more for them: far less than all bodies have. */
const MORE_MEMORY = 200

/** Puts copies of a message into the database of a stopped instance: all of one alert, with bodies that nobody can read. */
function fillQueue(directory: string, message: string): void {
    const database = new LibSql(join(directory, 'instance.db'))
    const own: Readonly<Record<string, string>> = {
        sys_id: `printf('%032x', n.at)`,
        key: `printf('%064x', n.at)`,
        alert_key: `printf('%064x', 0)`,
        number: 'n.at',
        sys_created_on: `'2026-01-01 00:00:00'`,
        body: `printf('%.*c', ${BODY_BYTES}, 'x')`,
    }
    const columns = (database.pragma(`table_info("${TABLES.message}")`) as { name: string }[]).map(({ name }) => name)
    database
        .prepare(
            `WITH RECURSIVE n(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM n WHERE at < ${WAITING})
             INSERT INTO "${TABLES.message}" (${columns.map((name) => `"${name}"`).join(', ')})
             SELECT ${columns.map((name) => own[name] ?? `t."${name}"`).join(', ')}
             FROM n, "${TABLES.message}" t WHERE t.sys_id = ?`,
        )
        .run(message)
    database.close()
}

describe('a queue of large messages', () => {
    let instance: Instance
    let source: CheckSource

    afterAll(() => instance.stop())

    /** All that looks at the queue: the sweep, a form, the counts, retention. Gives what the counts say. */
    const look = async (): Promise<number> => {
        await runJob(source.story.admin, JOBS.sweep)
        const { cookie } = await logIn(instance, 'zdx.admin')
        const form = `${instance.url}/${TABLES.settings}.do?sys_id=${source.row['sys_id'] ?? ''}`
        expect((await fetch(form, { headers: { cookie } })).status).toBe(200)
        await runJob(source.story.admin, JOBS.retention)
        const counts = await source.keeper.send('GET', '/api/x_zsca2_zdx_manage/upkeep/counts')
        return (resultOf(counts, 200) as { waiting: number }).waiting
    }

    it('is looked at without its bodies, and one is read at a time', async () => {
        const directory = installedDirectory()
        instance = await startInstance(directory)
        source = await CheckSource.make(instance, { queue: 'true' })
        const queue = await source.story.admin.readOne('sysevent_queue', 'queue=x_zsca2_zdx_manage.inbound')
        await source.story.admin.update('sysevent_queue', queue['sys_id'] ?? '', { active: 'false' })
        const { message_id: message } = await source.post(source.down('a', 0))
        const before = instance.process.peakMemory
        await instance.stop()

        fillQueue(directory, message)
        instance = await startInstance(directory)
        source = source.on(instance)
        expect(await look()).toBeGreaterThanOrEqual(WAITING)
        const head = await source.story.admin.readOne(TABLES.message, `sys_id=${'1'.padStart(32, '0')}`, {
            sysparm_fields: 'attempts,ended_attempts,error',
        })
        expect(head['error']).toMatch(/^ZDX-304: /)
        expect(Number(head['attempts'])).toBeGreaterThan(0)
        expect(head['ended_attempts']).toBe(head['attempts'])
        expect(instance.process.peakMemory - before).toBeLessThan(MORE_MEMORY)
    }, 900_000)
})
