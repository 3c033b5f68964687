import type { Row } from '../store/row';
import type { InstanceContext } from './context';
import { QueryRules } from './query-rules';
import { ReadCertainty } from './read-certainty';
import { type AclScriptRunner } from './rule-check';
/** What a record rule can secure here. */
export type AclOperation = 'read' | 'write' | 'create' | 'delete';
/**
 * Access control rules, judged for the session of the context
 * (markdown/platform-security/access-control/exploring-access-control-list.md, acl-rule-types.md, acl-denial-behavior.md).
 * Deny-Unless rules first; then the most specific level that has rules decides, and one passing rule of it is enough.
 * Where a table has no rule but the wildcard's, glide.sm.default_mode decides (c_DefaultDenyProperty.md).
 */
export declare class AccessControl {
    private readonly context;
    /** What can be said of reading before there is a record. */
    readonly certain: ReadCertainty;
    /** The rules of the operations query_match and query_range. */
    readonly queryRules: QueryRules;
    private readonly rules;
    private readonly check;
    /** Rules found for an operation and an object, so that the many fields without rules cost one look-up each. */
    private found;
    constructor(context: InstanceContext, evaluate: AclScriptRunner);
    /**
     * Whether the session may do this to the record, or to one field of it (then the table's rules must pass as well).
     * `row` null asks before a record is at hand: conditions and scripts are then not looked at.
     */
    allows(operation: AclOperation, table: string, row: Row | null, element?: string): boolean;
    /** The field rules alone, for callers that have asked about the record already. A field without rules follows its table. */
    allowsField(operation: AclOperation, table: string, row: Row | null, element: string): boolean;
    /** allowsField for many fields of one record. */
    fieldCheck(operation: AclOperation, table: string, row: Row | null): (element: string) => boolean;
    /**
     * Whether the session passes one of the REST_Endpoint rules that a route names; an empty list demands nothing
     * (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md). Deny-Unless rules among them must all pass.
     */
    allowsEndpoint(aclSysIds: readonly string[]): boolean;
    /**
     * Whether the session may see the UI page of this full name (`x_scope_name`): both the wildcard's and the page's own
     * rules must let it, as far as there are any (markdown/platform-security/access-control/
     * exploring-access-control-list.md, "ACL matching requirements for objects"). A page without rules is open to every
     * signed-in user: the documentation calls it high risk (api-reference/scripts/r_UIPages.md).
     */
    allowsUiPage(name: string): boolean;
    private allowsTable;
    /** The record's own class first, for a rule on incident protects an incident that is read through task. */
    private lineage;
    /** What was found for the fields of an operation and table, kept until a rule changes. */
    private knownSets;
    /** Those of the rules that apply to the record: the deny rules of all names, the allow rules name by name. */
    private matching;
    /** Null where no rule has a say; a deny rule that passes grants nothing by itself. */
    private judge;
}
