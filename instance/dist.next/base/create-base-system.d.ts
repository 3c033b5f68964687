import { type Database } from '../store/database';
/** What the base system needs of the rooms above it. */
export interface BaseSystemOptions {
    /** Makes the stored form of a clear password. */
    readonly hashPassword: (clear: string) => string;
}
/**
 * Makes an empty database an empty instance: tables, roles, users, choices, access controls, business rules, forms; and
 * brings one that an older version of this program made up to date. What was changed or deleted on the instance stays so.
 * All of it or nothing; a no-op on a database that has this very base system. Throws where a column cannot become what it
 * has to be.
 */
export declare function createBaseSystem(database: Database, options: BaseSystemOptions): 'created' | 'upgraded' | 'current';
