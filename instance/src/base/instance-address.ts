import type { Database } from '../store/database'
import { setProperties } from './set-properties'

/** Holds the address under which browsers and scripts reach the instance. */
const PROPERTY = 'glide.servlet.uri'

/**
 * Writes the instance's address (`http://127.0.0.1:8090/`) to its property, from which scripts make links. Processes
 * that share a database share the address, as the nodes of a cluster do: the one that started last gives it.
 */
export function setInstanceAddress(database: Database, address: string): void {
    setProperties(database, { [PROPERTY]: address })
}
