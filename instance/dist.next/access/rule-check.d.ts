import type { Row } from '../store/row';
import type { AclRule } from './acl-rules';
import type { InstanceContext } from './context';
/** Runs the script of a rule; `table` and `row` become `current` where there is a record. False where the script fails. */
export type AclScriptRunner = (script: string, scope: string, name: string, table: string | null, row: Row | null) => boolean;
/** What is known before there is a record: `row` means that it depends on the record. */
export type Certainty = 'yes' | 'no' | 'row';
/** Judges single access control rules for the session of the context: roles, security attribute, condition, script. */
export declare class RuleCheck {
    private readonly context;
    private readonly evaluate;
    constructor(context: InstanceContext, evaluate: AclScriptRunner);
    /** Whether the rule is there for the record; before there is one, it is. */
    applies(rule: AclRule, table: string, row: Row | null): boolean;
    /**
     * Whether the session passes the rule. With a table and no row, conditions and scripts are not looked at; with
     * neither, a condition is not met and a script runs without `current`.
     */
    passes(rule: AclRule, table: string | null, row: Row | null): boolean;
    /** What roles and attribute alone say of the rule; `row` if its condition or script has the last word. */
    withoutRow(rule: AclRule): Certainty;
    private hasAttribute;
    private matches;
}
