import type { Row } from '../store/row';
/** A name that a script finds in its scope of variables. */
export type Binding = 
/**
 * A GlideRecord positioned on `row`; `previous` is the state that changes() compares with; `operation` is insert, update,
 * delete; `changes` are values that were set on the record and are not stored, as a submitted form brings them.
 */
{
    readonly kind: 'record';
    readonly table: string;
    readonly row: Row;
    readonly previous?: Row | null;
    readonly changes?: Row;
    readonly operation?: string;
}
/** sn_ws_int.RESTAPIRequest */
 | {
    readonly kind: 'restRequest';
    readonly request: RestRequestSource;
}
/** sn_ws_int.RESTAPIResponse; what was set comes back in the outcome under the binding's name */
 | {
    readonly kind: 'restResponse';
}
/** What a UI action's script finds as `action`; `parameters` are those of the form's address. */
 | {
    readonly kind: 'uiAction';
    readonly parameters: Readonly<Record<string, string>>;
}
/** A plain value */
 | {
    readonly kind: 'value';
    readonly value: unknown;
};
/** What sn_ws_int.RESTAPIRequest is made of. */
export interface RestRequestSource {
    readonly method: string;
    readonly uri: string;
    readonly url: string;
    readonly queryString: string;
    readonly queryParams: Readonly<Record<string, readonly string[]>>;
    readonly pathParams: Readonly<Record<string, string>>;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/** What a script left in its RESTAPIResponse. */
export interface RestResponseResult {
    readonly status: number | null;
    readonly headers: Readonly<Record<string, string>>;
    readonly contentType: string | null;
    readonly location: string | null;
    /** The value of setBody, or undefined. */
    readonly body?: unknown;
    /** What getStreamWriter().writeString wrote, or null. */
    readonly stream: string | null;
    /** The argument of setError. */
    readonly error: {
        readonly status: number;
        readonly message: string;
        readonly detail: string;
    } | null;
}
/** What a script left in its `action`. */
export interface UiActionResult {
    /** The address of setRedirectURL; null where none was set. */
    readonly redirect: string | null;
}
/** What a script left in a record. */
export interface RecordResult {
    readonly row: Row;
    /** setAbortAction(true) */
    readonly aborted: boolean;
    /** Messages of GlideElement.setError by element; absent where there are none to tell. */
    readonly errors?: Readonly<Record<string, string>>;
}
export interface Invocation {
    /** `global` or a scope's name. */
    readonly scope: string;
    /** Where the script comes from, for stack traces and error messages: `sys_script.<sys_id>.script`. */
    readonly name: string;
    readonly source: string;
    readonly bindings: Readonly<Record<string, Binding>>;
    /**
     * `statements` runs the text as a function body; `expression` gives the value of its last expression (conditions,
     * `javascript:` defaults); `answer` gives the value of the variable `answer` (ACL scripts).
     */
    readonly mode: 'statements' | 'expression' | 'answer';
}
/** What became of a script. */
export interface Outcome {
    /** The value, for expression and answer; JSON-able, undefined for nothing. */
    readonly value?: unknown;
    /** Records as the script left them, by binding name. */
    readonly records: Readonly<Record<string, RecordResult>>;
    readonly responses: Readonly<Record<string, RestResponseResult>>;
    /** By binding name; absent where the script was given no `action`. */
    readonly actions?: Readonly<Record<string, UiActionResult>>;
    /** Messages of gs.addErrorMessage and gs.addInfoMessage. */
    readonly messages: readonly {
        readonly type: 'info' | 'error';
        readonly text: string;
    }[];
    /** An uncaught error or a refusal of the engine; null where the script ended well. */
    readonly error: {
        readonly name: string;
        readonly message: string;
        readonly stack: string;
        readonly custom?: {
            readonly status: number;
            readonly message: string;
            readonly detail: string;
        };
    } | null;
}
/**
 * Runs the instance's scripts. One context per scope; `begin` starts a transaction: each module's factory then runs
 * anew at its first require.
 */
export interface ScriptEngine {
    begin(): void;
    run(invocation: Invocation): Outcome;
}
/**
 * The one door from a context to the host: an operation's name and its arguments. Both sides pass JSON text only, so
 * that no host object is ever reachable from a script. A host error with a `scriptName` becomes an Error of the context.
 */
export type HostOperation = (argument: never, caller: HostCaller) => unknown;
export interface HostCaller {
    /** The scope whose context calls. */
    readonly scope: string;
}
export type HostOperations = Readonly<Record<string, HostOperation>>;
