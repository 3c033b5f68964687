import { type PackageRecord } from './package-record';
/**
 * Refuses a script that the platform's engine would not load (`markdown/api-reference/scripts/
 * javascript-engine-feature-support.md`), here where its file can be named rather than when it first runs.
 */
export declare function checkScripts(records: readonly PackageRecord[]): void;
