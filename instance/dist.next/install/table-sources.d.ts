import type { Dictionary } from '../store/dictionary';
import type { TableSource } from '../store/table-source';
import type { ApplicationPackage } from './application-package';
/**
 * The tables and columns that a package declares. Its own tables come with everything; to another scope's table it adds
 * columns and nothing else, whatever the file says about that table. A sys_dictionary record without a dictionary file
 * declares its column too.
 *
 * @param dictionary the instance before the installation
 */
export declare function tableSources(content: ApplicationPackage, dictionary: Dictionary): TableSource[];
/** Whether a table belongs to the application, by its name: that of every own table begins with the scope's. */
export declare function isOwnTable(content: Pick<ApplicationPackage, 'scope'>, table: string): boolean;
