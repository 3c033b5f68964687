import type { Certainty } from '../access/rule-check';
import type { Row } from '../store/row';
import { type AskedQuery } from './field-uses';
import type { Reader } from './reader';
/** What the session may do with a query. */
export type QueryVerdict = 
/** It may not query by one of the fields, whatever the record. */
{
    readonly refused: string;
} | {
    readonly refused: null;
    /** By class: whether records of it may be found by this query. */
    readonly classes: ReadonlyMap<string, Certainty>;
    /** Whether a record may be found by this query, asked of each where a class or a path depends on the record. */
    readonly mayFind: (row: Row) => boolean;
    /** A path leads through records of which some may not be read. */
    readonly dependsOnPath: boolean;
};
/**
 * Judges a query before it is run: each field of each term, order and group by its query ACLs, or without any by read
 * access to the column (markdown/platform-security/access-control/query-acl-rule.md), on every step of a dot-walked path.
 * Where a step depends on the record, records that the session may not read there are not found, whatever they hold.
 * Fields that do not exist are not looked at, as the query drops them; secrets are never compared.
 */
export declare function judgeQuery(reader: Reader, table: string, query: AskedQuery): QueryVerdict;
