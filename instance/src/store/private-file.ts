import { chmodSync, closeSync, openSync, statSync } from 'node:fs'

/** What others than the owner may do with a file or folder. */
const OTHERS = 0o077

/**
 * Makes a file readable and writable by its owner only, and makes it if it is not there. The files that SQLite makes beside
 * a database get the permissions of the database.
 */
export function makePrivateFile(file: string): void {
    closeSync(openSync(file, 'a', 0o600))
    makePrivate(file, 0o600)
}

/** Takes what others may do away from a file or folder that is there; one of another owner is left as it is. */
export function makePrivate(path: string, mode: number): void {
    const { mode: found, uid } = statSync(path)
    if ((found & OTHERS) !== 0 && uid === process.getuid?.()) {
        chmodSync(path, mode)
    }
}
