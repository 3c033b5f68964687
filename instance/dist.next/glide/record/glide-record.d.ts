import { RecordState } from './record-state';
import { RecordWriting } from './record-writing';
/** Methods of a GlideRecord; scripts know its constructor as GlideRecord. */
export declare class GlideRecordMethods extends RecordWriting {
}
/** A GlideRecord on a state that the caller prepared. A field named next or query hides the method, as documented. */
export declare const openGlideRecord: (state: RecordState) => GlideRecordMethods;
/** Records of one table (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
export declare const GlideRecord: new (table?: unknown) => GlideRecordMethods;
/**
 * The same with the user's ACLs enforced: what may not be read is left out, what may not be written is not
 * (markdown/api-reference/scripts/p_GlideServerAPIs.md, Using GlideRecordSecure).
 */
export declare const GlideRecordSecure: new (table?: unknown) => GlideRecordMethods;
