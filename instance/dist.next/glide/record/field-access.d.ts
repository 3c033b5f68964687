import type { ColumnDescription, TableDescription } from '../wire';
import { GlideElement } from './glide-element';
import type { RecordState } from './record-state';
/** The GlideElement of a column; of a reference, one that has the referenced table's columns as properties. */
export declare function elementOf(state: RecordState, column: ColumnDescription): GlideElement;
/**
 * Gives a class's prototype a property for each column of a table. Made once per table and context, so that reading
 * a field costs a property look-up and no Proxy.
 */
export declare function defineFields<T extends object>(prototype: T, table: TableDescription, stateOf: (holder: T) => RecordState, hidesMethods: boolean): void;
