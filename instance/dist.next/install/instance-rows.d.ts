import type { Database } from '../store/database';
import type { Dictionary } from '../store/dictionary';
import type { Row } from '../store/row';
/** The rows of the instance as an installation looks them up. */
export declare class InstanceRows {
    private readonly database;
    private readonly dictionary;
    constructor(database: Database, dictionary: Dictionary);
    byId(table: string, sysId: string): Row | null;
    /** The first row whose elements have these values; '' asks for an empty one. */
    first(table: string, values: Readonly<Record<string, string>>): Row | null;
    /** sys_ids that an encoded query finds. */
    idsOf(table: string, encodedQuery: string): string[];
}
