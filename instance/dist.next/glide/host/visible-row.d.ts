import type { AccessControl } from '../../access/acl';
import type { Row } from '../../store/row';
/** A row without its nulls, as it goes into a context. */
export declare function compactRow(row: Row): Row;
/**
 * What GlideRecordSecure shows of a row: null where the user may not read the record, else the fields that may be read
 * (markdown/api-reference/scripts/p_GlideServerAPIs.md, Using GlideRecordSecure).
 */
export declare function readableRow(access: AccessControl, table: string, row: Row): Row | null;
