import type { InstanceContext } from '../access/context';
import type { InstanceRequest } from '../rest/http';
/** The scope that opens everything that the user may do (r_OAuthAPIResponseParameters.md). */
export declare const USER_ACCOUNT = "useraccount";
/**
 * Auth scopes: which REST APIs a token may be used for (markdown/platform-security/authentication/rest-api-auth-scope.md,
 * configure-rest-api-auth-scope.md, rest-api-auth_scope-properties.md, rest-api-scope-troubleshooting.md). They are those of
 * the application at the time of the request, for all its tokens; Basic credentials and sessions are not asked.
 */
export declare class AuthScopes {
    private readonly context;
    private readonly apis;
    private readonly names;
    constructor(context: InstanceContext);
    /** Whether a token of an application with these scopes (sys_ids) may be used for a request. */
    allow(scopes: readonly string[], request: InstanceRequest): boolean;
    /** The names that a token of an application with these scopes is said to have: `useraccount` if it has none. */
    tokenScopes(scopes: readonly string[]): string[];
    /** What is granted to who asks for these names: all that the application has, or nothing if one of them is not among it. */
    granted(scopes: readonly string[], asked: readonly string[] | undefined): string[] | false;
    private rows;
}
