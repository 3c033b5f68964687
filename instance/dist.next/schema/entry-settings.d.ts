import type { Dictionary } from '../store/dictionary';
import type { Row } from '../store/row';
/**
 * Why the settings of a dictionary entry cannot be, or null; of an entry that exists only those that change are looked at
 * (markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md).
 */
export declare function settingsRefusal(dictionary: Dictionary, entry: Row, previous: Row | null): string | null;
/**
 * Whether a field may change from one type to another: only between types that the database holds alike, such as choice
 * and string (the same page, "Type"). A secret would be readable as another type.
 */
export declare function isLikeType(one: string, other: string): boolean;
