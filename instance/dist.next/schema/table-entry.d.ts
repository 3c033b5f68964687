import type { InstanceContext } from '../access/context';
import type { Row } from '../store/row';
/**
 * The sys_db_object record of a new table as it is stored, with the prefix of custom tables, or why there can be no such
 * table (markdown/platform-administration/table-administration-and-data-management/t_CreateATable.md). It may extend a
 * table that is extensible, or extended already, of its own scope or of one that others may configure.
 */
export declare function newTable(context: InstanceContext, entry: Row): Row | string;
/** Why a table's record may not be changed so, or null: what the database is made by is settled when the table is made. */
export declare function changedTableRefusal(change: {
    current: Row;
    previous: Row;
}): string | null;
/**
 * Why a table's record may not be deleted. That of a base table may not on the platform either
 * (markdown/platform-administration/table-administration-and-data-management/c_DeleteATable.md).
 */
export declare function tableDeletionRefusal(entry: Row): string;
