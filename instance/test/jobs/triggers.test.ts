import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BASE_TABLES } from '../../src/base/all-tables'
import { syncScheduledScripts } from '../../src/jobs/job-triggers'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import type { Dictionary } from '../../src/store/dictionary'
import { fromGlideDateTime } from '../../src/store/glide-time'
import { loadDictionary } from '../../src/store/load-dictionary'
import type { Row } from '../../src/store/row'
import { deleteRow, insertRow, updateRow } from '../../src/store/write-rows'

let directory: string
let database: Database
let dictionary: Dictionary

beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'instance-triggers-'))
    database = new Database(join(directory, 'instance.db'))
    declareTables(database, BASE_TABLES)
    dictionary = loadDictionary(database)
})

afterAll(() => {
    database.close()
    rmSync(directory, { recursive: true, force: true })
})

const SCRIPT = 'a'.repeat(32)

beforeEach(() => {
    database.run('DELETE FROM sys_trigger')
    deleteRow(database, dictionary, 'sysauto_script', SCRIPT)
})

function addScript(values: Row = {}): void {
    insertRow(database, dictionary, 'sysauto_script', {
        sys_id: SCRIPT,
        name: 'Sweep',
        active: '1',
        run_type: 'periodically',
        run_period: '1970-01-01 00:01:00',
        run_start: '2026-01-01 00:00:00',
        ...values,
    })
}

function sync(): number {
    return syncScheduledScripts(database, dictionary, 'UTC')
}

function triggers(): unknown[][] {
    return database.all('SELECT name, trigger_type, state, document, document_key FROM sys_trigger')
}

describe('triggers of scheduled scripts', () => {
    it('are made for active scripts, due at once where a period began in the past, and only once', () => {
        addScript()
        expect(sync()).toBe(1)
        expect(sync()).toBe(0)
        expect(triggers()).toEqual([['Sweep', 1, 0, 'sysauto_script', SCRIPT]])
        const next = fromGlideDateTime(String(database.first('SELECT next_action FROM sys_trigger')?.[0])) as number
        expect(Math.abs(next - Date.now())).toBeLessThan(5000)
    })

    it.each<[string, () => void]>([
        ['deactivated', () => void updateRow(database, dictionary, 'sysauto_script', SCRIPT, { active: '0' })],
        ['deleted', () => void deleteRow(database, dictionary, 'sysauto_script', SCRIPT)],
    ])('go when the script is %s', (_name, change) => {
        addScript()
        sync()
        change()
        expect(sync()).toBe(1)
        expect(triggers()).toEqual([])
    })

    it('are not made for inactive scripts', () => {
        addScript({ active: '0' })
        expect(sync()).toBe(0)
    })

    it('follow a changed schedule and name, and keep their next run where neither changed', () => {
        addScript()
        sync()
        database.run("UPDATE sys_trigger SET next_action = '2030-01-01 00:00:00'")
        updateRow(database, dictionary, 'sysauto_script', SCRIPT, { script: '1', name: 'Other' })
        sync()
        expect(database.first('SELECT name, next_action FROM sys_trigger')).toEqual(['Other', '2030-01-01 00:00:00'])
        updateRow(database, dictionary, 'sysauto_script', SCRIPT, {
            run_type: 'daily',
            run_time: '1970-01-01 09:00:00',
        })
        sync()
        expect(database.first('SELECT trigger_type, substr(next_action, 12) FROM sys_trigger')).toEqual([
            11,
            '09:00:00',
        ])
    })

    it('are left claimed while they run', () => {
        addScript()
        sync()
        database.run("UPDATE sys_trigger SET state = 1, claimed_by = 'node'")
        updateRow(database, dictionary, 'sysauto_script', SCRIPT, { run_period: '1970-01-01 00:02:00' })
        sync()
        expect(database.first('SELECT state, claimed_by FROM sys_trigger')).toEqual([1, 'node'])
    })

    it('say what is not built instead of running at a wrong time', () => {
        addScript({ run_type: 'business_calendar_start' })
        sync()
        expect(database.first('SELECT state, next_action, log FROM sys_trigger')).toEqual([
            -1,
            null,
            'Run type business_calendar_start of scheduled jobs is not built in the local instance',
        ])
    })

    it('of scripts on demand are never due', () => {
        addScript({ run_type: 'on_demand' })
        sync()
        expect(database.first('SELECT state, trigger_type, next_action FROM sys_trigger')).toEqual([0, 2, null])
    })
})
