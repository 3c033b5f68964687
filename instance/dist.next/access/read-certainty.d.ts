import type { VersionedCache } from '../store/cache';
import { type AclRules } from './acl-rules';
import type { InstanceContext } from './context';
import type { Certainty, RuleCheck } from './rule-check';
/**
 * What access control rules say of reading before a record is at hand: `yes` and `no` hold for every record of the class,
 * `row` means that the record decides (a condition, a script, Applies-to). It never says more than
 * `AccessControl.allows` would of a record.
 */
export declare class ReadCertainty {
    private readonly context;
    private readonly rules;
    private readonly check;
    constructor(context: InstanceContext, rules: VersionedCache<AclRules>, check: RuleCheck);
    /** Of the records whose class is this table. */
    ofRecord(table: string): Certainty;
    /** Of one field by its field rules alone, in records of this class. */
    ofField(table: string, element: string): Certainty;
    /**
     * Encoded queries of which a record of this class must meet at least one to be readable; null where that cannot be
     * told from conditions alone.
     */
    conditionsOf(table: string): readonly string[] | null;
    private hasLastWord;
    private ofDenials;
    /** Null where no level has a rule. */
    private ofLevels;
    /** glide.sm.default_mode (markdown/platform-security/access-control/c_DefaultDenyProperty.md). */
    private byDefault;
    private setsOf;
    private wildcard;
    private lineage;
}
/** Both must hold. */
export declare function bothOf(one: Certainty, other: Certainty): Certainty;
