import type { InstanceContext } from '../access/context';
import type { Records } from '../glide/host/records';
/**
 * What the deletion of a record does to the records that refer to it, by the reference's cascade rule: clear (also
 * where no rule is given), delete, restrict, none (markdown/platform-administration/t_CascadeDeleteRules.md).
 * Returns why the record may not be deleted, or null.
 */
export declare function cascadeDelete(context: InstanceContext, records: Records, table: string, sysId: string): string | null;
