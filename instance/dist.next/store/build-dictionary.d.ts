import type { Dictionary } from './dictionary';
import type { Row } from './row';
/** The rows that a dictionary is made of. */
export interface DictionaryRows {
    /** sys_db_object; only tables that exist physically. */
    readonly tables: readonly Row[];
    /** sys_dictionary. */
    readonly columns: readonly Row[];
    /** sys_dictionary_override. */
    readonly overrides: readonly Row[];
    /** sys_choice. */
    readonly choices: readonly Row[];
    /** sys_scope with all that extends it. */
    readonly scopes: readonly Row[];
}
/** Elements of sys_dictionary that a dictionary is made of. */
export declare const DICTIONARY_ELEMENTS: readonly string[];
/**
 * The dictionary that the rows describe. Inherited columns come first; an override of an extending table applies to it
 * and to what extends it (`markdown/platform-administration/table-administration-and-data-management/c_DictionaryOverrides.md`).
 */
export declare function buildDictionary(rows: DictionaryRows): Dictionary;
/** True for what a boolean of a row or of an XML file says with `1` or `true`. */
export declare function isTrue(value: string | null | undefined): boolean;
