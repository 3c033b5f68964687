import { join } from 'node:path'
import LibSql from 'libsql'
import { Client } from './support/client'
import { emptyDirectory, type Instance, startEmptyInstance, startInstance } from './support/instance'
import { startNode } from './support/process'
import { TABLES } from './support/settings'

/** A table of the base system that the application's event queue refers to. */
const TABLE = 'sysevent_queue_provider'

/** Takes from a stopped instance what an older version of the local instance did not have. */
function makeOlder(directory: string): void {
    const database = new LibSql(join(directory, 'instance.db'))
    database.exec(`
        DROP TABLE _base_row;
        DELETE FROM sys_metadata WHERE sys_class_name = '${TABLE}';
        DELETE FROM sys_metadata WHERE "sys_dictionary.name" = '${TABLE}' OR "sys_db_object.name" = '${TABLE}';
        DELETE FROM _table WHERE name = '${TABLE}';
        ALTER TABLE sys_metadata DROP COLUMN "${TABLE}.name"`)
    database.close()
}

/** Gives a stopped instance a column that Settings had in an older version of the application. */
function giveOlderSettings(directory: string): void {
    const database = new LibSql(join(directory, 'instance.db'))
    database.exec(`
        INSERT INTO sys_metadata (sys_id, sys_class_name, "sys_dictionary.name", "sys_dictionary.element")
        VALUES ('${'0d'.repeat(16)}', 'sys_dictionary', '${TABLES.settings}', 'path_id')`)
    database.close()
}

describe('npm start on the data folder of an older version', () => {
    let instance: Instance | undefined

    afterAll(() => instance?.stop())

    it('brings it up to date, keeps its records and installs the application', async () => {
        const directory = emptyDirectory()
        const older = await startEmptyInstance(directory)
        const made = await new Client(older, 'admin').create('incident', { short_description: 'Kept' })
        await older.stop()
        makeOlder(directory)

        instance = await startInstance(directory)
        const admin = new Client(instance, 'admin')
        expect(instance.process.errors).toContain('it has been brought up to date')
        expect(await admin.read(TABLE, '')).toHaveLength(2)
        expect(await admin.readOne('incident', `sys_id=${made['sys_id'] ?? ''}`)).toMatchObject({
            short_description: 'Kept',
        })
        expect(await admin.read('sysevent_queue', 'nameSTARTSWITHx_zsca2_zdx_manage')).toHaveLength(1)
    })

    it('refuses Settings that it cannot carry over, names --fresh, and leaves the folder as it is', async () => {
        const directory = emptyDirectory()
        const older = await startEmptyInstance(directory)
        const made = await new Client(older, 'admin').create('incident', { short_description: 'Kept' })
        await older.stop()
        giveOlderSettings(directory)

        const refused = startNode('tools/start.mjs', ['--port', '0', '--data', directory])
        expect(await refused.ended()).toBe(1)
        expect(refused.errors).toMatch(/^npm start: .*older version.*begin anew with --fresh/m)
        expect(refused.output).not.toMatch(/^ready /m)

        const again = await startEmptyInstance(directory)
        const kept = await new Client(again, 'admin').readOne('incident', `sys_id=${made['sys_id'] ?? ''}`)
        expect(kept).toMatchObject({ short_description: 'Kept' })
        await again.stop()
    })
})
