import type { Dictionary } from '../store/dictionary';
import type { ApplicationPackage } from './application-package';
import type { PackageRecord } from './package-record';
/**
 * Refuses tables that could not live here: a new table without the scope's prefix
 * (`markdown/application-development/c_NamespaceIdentifier.md`), one that extends or refers to a table that is neither
 * in the package nor on the instance, one with more long texts than the database keeps in a row
 * (`markdown/application-development/c_ApplicationDataTables.md`).
 *
 * @param dictionary the instance before the installation
 */
export declare function checkTables(content: ApplicationPackage, dictionary: Dictionary): void;
/**
 * Refuses records that could not become rows: of a table that the instance does not have, without a sys_id, of another
 * application, or with an element that the application's own table lacks.
 *
 * @param dictionary the instance with the package's tables
 */
export declare function checkRecords(content: ApplicationPackage, dictionary: Dictionary): void;
/** A record in words. */
export declare function describe(record: PackageRecord): string;
