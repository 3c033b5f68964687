import type { InstanceContext } from '../access/context';
/** One resource of a scripted REST API, with the settings of its API where it has none of its own. */
export interface ScriptedRoute {
    readonly sysId: string;
    readonly method: string;
    readonly script: string;
    /** Name of the scope that the script runs in. */
    readonly scope: string;
    readonly requiresAuthentication: boolean;
    readonly requiresInternalRole: boolean;
    /** sys_ids of the REST_Endpoint rules of which one must pass; empty for none. */
    readonly acls: readonly string[];
    readonly consumes: readonly string[];
    readonly produces: readonly string[];
}
/** A resource that answers an address, with the parts of the address that its path names. */
export interface MatchedRoute {
    readonly route: ScriptedRoute;
    readonly pathParams: Readonly<Record<string, string>>;
}
/** What the instance has at an address. */
export type RouteMatch = MatchedRoute
/** Resources answer here, but not to this method. */
 | {
    readonly otherMethods: readonly string[];
}
/** Part of an API that has no such resource. */
 | {
    readonly knownApi: true;
} | null;
/**
 * Finds the resource of a scripted REST API by method and address. A versioned API answers at its unversioned address only
 * with its default version (markdown/api-reference/rest-api-explorer/t_EnableVersioning.md); the address is
 * taken from the column as it is, so a slash at its end counts; of several paths that fit the one with the earlier literal
 * part wins.
 */
export declare class ScriptedRoutes {
    private readonly context;
    private readonly table;
    constructor(context: InstanceContext);
    /** `segments` are the decoded parts of the path, the last one empty for a slash at its end. */
    match(method: string, segments: readonly string[]): RouteMatch;
    private load;
    private route;
    private active;
}
