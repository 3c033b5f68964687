import type { Reader } from './reader';
/**
 * sys_ids of records that a person may mean by a name: those whose field has this value and that the session may read
 * with that field, so that a name tells nothing of others. At most `most`.
 */
export declare function findByField(reader: Reader, table: string, element: string, text: string, most: number): string[];
/** Whether a text is the sys_id of a record. Whoever knows a sys_id is told no more than that it is one. */
export declare function isRecord({ context }: Reader, table: string, text: string): boolean;
