/**
 * The name of a custom table or column: two underscores become one, and the prefix is put before a name that lacks it
 * (markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md, "Column name";
 * t_CreateATable.md, "Name"). Null where the name has other characters than lower-case ASCII letters, digits and
 * underscores, where it is too long and where nothing stands behind the prefix.
 *
 * @param prefix `u_`, a scope's name with an underscore, or ''
 */
export declare function customName(prefix: string, name: string): string | null;
/**
 * The name that the platform proposes for a label: `Activity Description` gives `activity_description`, digits at the
 * beginning give way to the prefix (r_DictionaryEntryForm.md, "Column label"; t_CreatingNewFields.md).
 */
export declare function nameOfLabel(label: string): string;
/** The prefix of what a scope makes; of what it makes in a table of its own, if `inOwnTable`. */
export declare function customPrefix(scope: string, inOwnTable: boolean): string;
