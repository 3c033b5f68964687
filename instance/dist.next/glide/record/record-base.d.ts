import type { RecordState } from './record-state';
/** Root of the classes that scripts know as GlideRecord and GlideAggregate: keeps their state out of reach. */
export declare class RecordBase {
    #private;
    constructor(state: RecordState);
}
/** What stands behind a record. */
export declare function stateOf(record: RecordBase): RecordState;
/** Whether a value that a script handed over is a GlideRecord or GlideAggregate. */
export declare function isRecord(value: unknown): value is RecordBase;
