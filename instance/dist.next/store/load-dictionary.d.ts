import { type DictionaryRows } from './build-dictionary';
import type { Database } from './database';
import type { Dictionary } from './dictionary';
import { TableCatalogue } from './table-catalogue';
/**
 * The dictionary as the instance's own rows describe it: sys_db_object, sys_dictionary, sys_dictionary_override and
 * sys_choice. A row whose table or column does not exist physically (declareTables makes them) is left out.
 */
export declare function loadDictionary(database: Database): Dictionary;
/** The rows of the dictionary, without those that nothing physical stands behind. */
export declare function readDictionaryRows(database: Database, catalogue: TableCatalogue): DictionaryRows;
