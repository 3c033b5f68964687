import type { CacheVersions, VersionedCache } from '../store/cache'
import type { Database } from '../store/database'
import type { Dictionary } from '../store/dictionary'
import type { QueryEnvironment } from '../store/query'
import type { Session } from './session'

/** What every room above `store` works with: the data of one node (worker) and who the running transaction belongs to. */
export interface InstanceContext {
    readonly database: Database
    readonly versions: CacheVersions
    readonly dictionary: VersionedCache<Dictionary>
    /** Name to value of sys_properties. */
    readonly properties: VersionedCache<ReadonlyMap<string, string>>
    /** Scope name to sys_id of sys_scope and back. */
    readonly scopes: VersionedCache<Scopes>
    /** The user of the transaction that runs; changed by the node at its start, never inside. */
    session: Session
    /**
     * Gives the value of a script that stands behind `javascript:` in a trusted query or in a default value; set once, by
     * whoever has an engine. Before that a term with a script is invalid, unless the store knows its value (user, points
     * in time). Text of a request never gets here: see `Term.trusted`.
     */
    evaluate?: (script: string) => string | undefined
    /**
     * Whether the script of an access rule runs. What it asks of other scopes is judged and not recorded: to look at a
     * record writes nothing.
     */
    isJudging?: boolean
    /** The environment of queries for this session, now. */
    queryEnvironment(): QueryEnvironment
}

export interface Scope {
    readonly sysId: string
    readonly name: string
    /** `enforcing`, `permissive`, `none` or ''. */
    readonly runtimeAccessTracking: string
    readonly version: string
}

export interface Scopes {
    byName(name: string): Scope | undefined
    byId(sysId: string): Scope | undefined
}
