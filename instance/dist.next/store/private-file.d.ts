/**
 * Makes a file readable and writable by its owner only, and makes it if it is not there. The files that SQLite makes beside
 * a database get the permissions of the database.
 */
export declare function makePrivateFile(file: string): void;
/** Takes what others may do away from a file or folder that is there; one of another owner is left as it is. */
export declare function makePrivate(path: string, mode: number): void;
