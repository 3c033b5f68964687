import type { InstanceContext } from '../access/context';
import type { QueryNode } from '../store/query';
import { type FieldValue } from './field-values';
export type RuleMoment = 'before' | 'after' | 'async' | 'display';
export type RecordOperation = 'insert' | 'update' | 'delete';
/** One active row of sys_script, ready to be applied. */
export interface BusinessRule {
    readonly sysId: string;
    readonly name: string;
    readonly table: string;
    readonly when: RuleMoment;
    readonly order: number;
    readonly priority: number;
    readonly operations: ReadonlySet<RecordOperation>;
    /** Scope name of the rule; its scripts run there. */
    readonly scope: string;
    /** The filter condition, taken apart; null for none. */
    readonly filter: QueryNode | null;
    /** The script of the Condition field; '' for none. */
    readonly condition: string;
    /** Role names, one of which the user must have; empty for all users. */
    readonly roles: readonly string[];
    /** "Set field values": what to set before a script would run. */
    readonly fieldValues: readonly FieldValue[];
    readonly abortAction: boolean;
    readonly message: string;
    readonly script: string;
}
/**
 * The business rules of the instance by table, moment and operation, in order
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md). A rule of a table runs for the tables that extend it.
 */
export declare class BusinessRules {
    private readonly context;
    private readonly byTable;
    private readonly applicable;
    constructor(context: InstanceContext);
    /** Rules for a record of `table`, lowest order first; rules of equal order by name, so that a run can be repeated. */
    of(table: string, when: RuleMoment, operation: RecordOperation): readonly BusinessRule[];
    /** Rules that run when the form of a record of `table` is opened, lowest order first. */
    forDisplay(table: string): readonly BusinessRule[];
    /** The rule with this sys_id, if it is active. */
    byId(sysId: string): BusinessRule | undefined;
    private load;
    /** Query rules are none of a write's business, and not built. */
    private rule;
}
