import { CacheVersions } from '../store/cache'
import type { Database } from '../store/database'
import { loadDictionary } from '../store/load-dictionary'
import { selectIds } from '../store/select-rows'
import { updateRow } from '../store/write-rows'

/** Gives properties that the instance has other values, before its workers open the database. */
export function setProperties(database: Database, values: Readonly<Record<string, string>>): void {
    const dictionary = loadDictionary(database)
    const environment = { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true }
    database.write(() => {
        for (const [name, value] of Object.entries(values)) {
            const where = { kind: 'term', element: 'name', operator: '=', value: name } as const
            for (const sysId of selectIds(database, dictionary, { table: 'sys_properties', where }, environment)) {
                updateRow(database, dictionary, 'sys_properties', sysId, { value })
            }
        }
        new CacheVersions(database).raise('sys_properties')
    })
}
