import { CacheVersions } from '../store/cache'
import type { Database } from '../store/database'
import { loadDictionary } from '../store/load-dictionary'
import { selectIds } from '../store/select-rows'
import { updateRow } from '../store/write-rows'

/** Holds the address under which browsers and scripts reach the instance. */
const PROPERTY = 'glide.servlet.uri'

/**
 * Writes the instance's address (`http://127.0.0.1:8090/`) to its property, from which scripts make links. Processes
 * that share a database share the address, as the nodes of a cluster do: the one that started last gives it.
 */
export function setInstanceAddress(database: Database, address: string): void {
    const dictionary = loadDictionary(database)
    const environment = { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true }
    const where = { kind: 'term', element: 'name', operator: '=', value: PROPERTY } as const
    database.write(() => {
        for (const sysId of selectIds(database, dictionary, { table: 'sys_properties', where }, environment)) {
            updateRow(database, dictionary, 'sys_properties', sysId, { value: address })
        }
        new CacheVersions(database).raise('sys_properties')
    })
}
