import type { InstanceContext } from '../../access/context';
import type { Row } from '../../store/row';
/** Rows of a table in which each of these elements has its value; none where the instance lacks the table. */
export declare function rowsWhere(context: InstanceContext, table: string, values: Readonly<Record<string, string>>): readonly Row[];
