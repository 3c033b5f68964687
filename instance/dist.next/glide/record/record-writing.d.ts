import type { Value } from '../../store/row';
import { RecordReading } from './record-reading';
/** The writing half of GlideRecord (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
export declare class RecordWriting extends RecordReading {
    #private;
    initialize(): void;
    /** An empty record with its defaults and a sys_id. */
    newRecord(): void;
    setValue(element: unknown, value: unknown): void;
    setNewGuidValue(sysId: unknown): void;
    /** The new record's sys_id, or null for whatever reason it was not inserted; getLastErrorMessage says which. */
    insert(): Value;
    /** The sys_id, or null where the update failed. A record that does not exist is inserted. */
    update(_reason?: unknown): Value;
    updateWithReferences(_reason?: unknown): Value;
    /** Writes the values that were set to every record that the query finds. */
    updateMultiple(): void;
    deleteRecord(): boolean;
    /** Deletes every record that the query finds; setLimit does not hold it back. */
    deleteMultiple(): void;
    getLastErrorMessage(): string | null;
    setAbortAction(abort: unknown): void;
    isActionAborted(): boolean;
    operation(): string | null;
    setWorkflow(enable: unknown): void;
    canCreate(): boolean;
    canRead(): boolean;
    canWrite(): boolean;
    canDelete(): boolean;
}
