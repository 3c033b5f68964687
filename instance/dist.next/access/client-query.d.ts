import { type ParsedQuery, type QueryNode } from '../store/query';
import type { InstanceContext } from './context';
import type { Session } from './session';
/** A query with values in place of its expressions, or why one of them was rejected. */
export type ClientQuery<Query> = {
    readonly ok: Query;
} | {
    readonly refused: string;
};
/** Takes a line of the system log. */
export type ErrorLog = (level: 'error', scope: string, message: string) => void;
/**
 * Reads the encoded query of a request: `sysparm_query` of REST and of lists, the one place where text from outside may
 * hold expressions (`markdown/api-reference/scripts/script-sandbox-environment.md`, "Filter or query parameters"). Each
 * becomes its value, by the reader in guarded-script.ts and not by the script engine. A rejected one refuses the whole
 * query, and the system log gets the line that `incompatible-guarded-scripts.md` gives.
 */
export declare function readClientQuery(context: InstanceContext, log: ErrorLog, table: string, encoded: string): ClientQuery<ParsedQuery>;
/** The same for a query that is taken apart already; `table` is for the log. */
export declare function guardExpressions(session: Session, log: ErrorLog, table: string, where: QueryNode): ClientQuery<QueryNode>;
