import type { AccessControl } from '../access/acl';
import type { InstanceContext } from '../access/context';
import type { Authentication } from '../auth/authentication';
import type { Outcome, ScriptEngine } from '../engine/script-engine';
import type { Records } from '../glide/host/records';
import type { RuleLog } from '../rules/rule-runner';
import type { QueryNode } from '../store/query';
import type { Row, Value } from '../store/row';
/** What the pages work with. */
export interface PageServices {
    readonly context: InstanceContext;
    readonly records: Records;
    readonly access: AccessControl;
    /** What business rules said to the user since this was asked last. */
    readonly takeMessages: () => readonly UserMessage[];
    readonly authentication: Authentication;
    /** Runs the scripts of UI actions. */
    readonly engine: () => ScriptEngine;
    readonly log: RuleLog;
}
/** What a script said to the user: gs.addErrorMessage, gs.addInfoMessage. */
export type UserMessage = Outcome['messages'][number];
/** One request of a signed-in browser. */
export interface PageVisit {
    /** What forms of the session have to send as sysparm_ck. */
    readonly token: string;
    /** Parameters of the address. */
    readonly query: URLSearchParams;
    /** What scripts said on the way to this page. */
    readonly remarks: readonly UserMessage[];
    /** Keeps messages for the session's next page. */
    readonly keep: (messages: readonly UserMessage[]) => void;
}
/** A condition `element = value`. */
export declare function equals(element: string, value: string): QueryNode;
/** Rows of a table that fulfil all conditions, in the order of an element. */
export declare function rowsOf(context: InstanceContext, table: string, conditions: readonly QueryNode[], orderBy: string): readonly Row[];
/** What the user reads in place of a value, in the language and time zone of the session. */
export declare function shown(services: PageServices, table: string, element: string, value: Value): string;
/** The label of a dot-walked path's last column. */
export declare function labelOf(context: InstanceContext, table: string, path: string): string;
