import type { VersionedCache } from '../store/cache';
import { type AclRules } from './acl-rules';
import type { InstanceContext } from './context';
import type { RuleCheck } from './rule-check';
/** What a query does with a field: looks for records with a value, or compares and sorts. */
export type QueryOperation = 'query_match' | 'query_range';
/** The operation of an operator (markdown/platform-security/access-control/query-acl-rule.md, "Query ACL behavior"). */
export declare function queryOperation(operator: string): QueryOperation;
/**
 * Query ACLs: rules of the operations query_match and query_range
 * (markdown/platform-security/access-control/query-acl-rule.md). They are judged before there is a record: a rule with a
 * condition refuses, a script runs without `current`.
 */
export declare class QueryRules {
    private readonly context;
    private readonly rules;
    private readonly check;
    constructor(context: InstanceContext, rules: VersionedCache<AclRules>, check: RuleCheck);
    /**
     * Whether the session may query records of this class by the field, null where no rule names the field: then read
     * access to the field decides. Rules for the table must pass as well, if there are any.
     */
    verdict(operation: QueryOperation, table: string, element: string): boolean | null;
    /** The most specific level that has rules decides; null where none has. */
    private passesLevel;
}
