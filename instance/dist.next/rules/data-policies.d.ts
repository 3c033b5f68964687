import type { InstanceContext } from '../access/context';
import type { Row } from '../store/row';
/**
 * Data policies are applied to all GlideRecord operations, Scripted REST APIs and the Table API included
 * (markdown/platform-administration/c_DataPolicy.md).
 */
export declare class DataPolicies {
    private readonly context;
    private readonly policies;
    constructor(context: InstanceContext);
    /** Why the record may not be stored like this, in the platform's words, or null. */
    refusal(table: string, row: Row, previous: Row | null): string | null;
    private holds;
    private load;
}
