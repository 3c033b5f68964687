import type { Database } from '../store/database';
/**
 * Reads the instance's key for password2 columns from the private table `_secret`, making both where they are missing.
 * Called once per connection; a worker has one database.
 */
export declare function openSecretKey(database: Database): void;
/** Reversible form of a secret, as it is stored in columns of type `password2`; '' stays ''. */
export declare function encryptSecret(clear: string): string;
/**
 * The clear text of what encryptSecret made; '' for ''.
 * @throws where the text was not made with this instance's key or was changed since.
 */
export declare function decryptSecret(stored: string): string;
