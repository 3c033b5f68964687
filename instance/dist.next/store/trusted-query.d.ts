import type { QueryNode } from './query';
/**
 * Says that those wrote this query who may write scripts: it is a stored filter (the condition of an access control rule, of
 * a business rule, of a data policy), or a script of the instance asked for it. Its values that begin with `javascript:` are
 * run by the script engine ("Trusted scripts run in the JavaScript engine",
 * `markdown/api-reference/scripts/script-sandbox-environment.md`).
 *
 * Never for text of a request; the rooms that read requests may not import this file (tools/eslint/walls.mjs).
 */
export declare function trustedQuery(node: QueryNode): QueryNode;
