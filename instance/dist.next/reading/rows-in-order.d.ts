import type { InstanceContext } from '../access/context';
import type { Selection } from '../store/query';
import type { Row } from '../store/row';
/** The rows of a query in its order, read in batches as they are asked for; limit and offset do not count. */
export declare function rowsInOrder(context: InstanceContext, { table, where, order }: Selection): Generator<Row, void, undefined>;
