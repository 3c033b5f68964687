import type { Database } from '../store/database';
/**
 * Writes the instance's address (`http://127.0.0.1:8090/`) to its property, from which scripts make links. Processes
 * that share a database share the address, as the nodes of a cluster do: the one that started last gives it.
 */
export declare function setInstanceAddress(database: Database, address: string): void;
