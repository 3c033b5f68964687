import type { InstanceContext } from '../access/context'
import { VersionedCache } from '../store/cache'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import { mediaTypeList } from './media-types'

/** One resource of a scripted REST API, with the settings of its API where it has none of its own. */
export interface ScriptedRoute {
    readonly sysId: string
    readonly method: string
    readonly script: string
    /** Name of the scope that the script runs in. */
    readonly scope: string
    readonly requiresAuthentication: boolean
    readonly requiresInternalRole: boolean
    /** sys_ids of the REST_Endpoint rules of which one must pass; empty for none. */
    readonly acls: readonly string[]
    readonly consumes: readonly string[]
    readonly produces: readonly string[]
}

/** A resource at one of its addresses. */
interface Address {
    readonly route: ScriptedRoute
    readonly segments: readonly string[]
}

/** A resource that answers an address, with the parts of the address that its path names. */
export interface MatchedRoute {
    readonly route: ScriptedRoute
    readonly pathParams: Readonly<Record<string, string>>
}

/** What the instance has at an address. */
export type RouteMatch =
    | MatchedRoute
    /** Resources answer here, but not to this method. */
    | { readonly otherMethods: readonly string[] }
    /** Part of an API that has no such resource. */
    | { readonly knownApi: true }
    | null

/** Formats where neither resource nor API names any (markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md). */
const DEFAULT_FORMATS = 'application/json,application/xml,text/xml'

/**
 * Finds the resource of a scripted REST API by method and address. A versioned API answers at its unversioned address only
 * with its default version (markdown/api-reference/rest-api-explorer/t_EnableVersioning.md); the address is
 * taken from the column as it is, so a slash at its end counts; of several paths that fit the one with the earlier literal
 * part wins.
 */
export class ScriptedRoutes {
    private readonly table: VersionedCache<{
        readonly addresses: readonly Address[]
        readonly bases: readonly string[]
    }>

    constructor(private readonly context: InstanceContext) {
        const tables = [
            'sys_ws_definition',
            'sys_ws_operation',
            'sys_ws_version',
            'sys_scope',
            'sys_app',
            'sys_dictionary',
        ]
        this.table = new VersionedCache(context.versions, tables, () => this.load())
    }

    /** `segments` are the decoded parts of the path, the last one empty for a slash at its end. */
    match(method: string, segments: readonly string[]): RouteMatch {
        const { addresses, bases } = this.table.get()
        const fitting = addresses
            .filter((address) => fits(address.segments, segments))
            .sort((left, right) => specificity(right.segments).localeCompare(specificity(left.segments)))
        const wanted = method === 'HEAD' ? 'GET' : method
        const found = fitting.find(({ route }) => route.method === wanted)
        if (found) {
            return { route: found.route, pathParams: parameters(found.segments, segments) }
        }
        if (fitting.length > 0) {
            return { otherMethods: [...new Set(fitting.map(({ route }) => route.method))] }
        }
        const path = segments.join('/')
        return bases.some((base) => path === base || path.startsWith(`${base}/`)) ? { knownApi: true } : null
    }

    private load(): { addresses: Address[]; bases: string[] } {
        const definitions = new Map(this.active('sys_ws_definition').map((row) => [row['sys_id'] ?? '', row]))
        const versions = new Map(this.active('sys_ws_version').map((row) => [row['sys_id'] ?? '', row]))
        const addresses = this.active('sys_ws_operation').flatMap((row) => {
            const definition = definitions.get(row['web_service_definition'] ?? '')
            const version = row['web_service_version'] ? versions.get(row['web_service_version']) : null
            // An inactive API or version takes its resources with it.
            if (!definition || version === undefined) {
                return []
            }
            const route = this.route(row, definition)
            return addressesOf(row, definition, version).map((uri) => ({ route, segments: split(uri) }))
        })
        const bases = [...definitions.values()].map((row) => split(baseOf(row)).join('/'))
        return { addresses, bases }
    }

    private route(row: Row, definition: Row): ScriptedRoute {
        const needsAcl = row['requires_authentication'] === '1' && row['requires_acl_authorization'] === '1'
        return {
            sysId: row['sys_id'] ?? '',
            method: (row['http_method'] ?? 'GET').toUpperCase(),
            script: row['operation_script'] ?? '',
            scope: this.context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? 'global',
            requiresAuthentication: row['requires_authentication'] === '1',
            requiresInternalRole: row['requires_snc_internal_role'] === '1',
            // A resource that names no rule has those of its API (t_WbSvcOpRqACL.md).
            acls: needsAcl ? list(row['enforce_acl'] || definition['enforce_acl'] || '') : [],
            consumes: mediaTypeList(formats(row, definition, 'consumes')),
            produces: mediaTypeList(formats(row, definition, 'produces')),
        }
    }

    private active(table: string): Row[] {
        const { database } = this.context
        const dictionary = this.context.dictionary.get()
        if (!dictionary.table(table)) {
            return []
        }
        const where = { kind: 'term', element: 'active', operator: '=', value: 'true' } as const
        return selectRows(database, dictionary, { table, where }, this.context.queryEnvironment())
    }
}

function formats(row: Row, definition: Row, element: 'consumes' | 'produces'): string {
    const own = row[`${element}_customized`] === '1' ? row[element] : null
    return own || definition[element] || row[element] || DEFAULT_FORMATS
}

function addressesOf(row: Row, definition: Row, version: Row | null): string[] {
    const own = row['operation_uri'] ?? `${baseOf(definition)}${row['relative_path'] ?? ''}`.replace(/\/$/, '')
    if (version === null) {
        return [own]
    }
    const isDefault = version['is_default'] === '1' || (version['version_id'] ?? '-') === definition['default_version']
    return isDefault ? [own, row['default_operation_uri'] ?? own] : [own]
}

function baseOf(definition: Row): string {
    return definition['base_uri'] ?? `/api/${definition['namespace'] ?? ''}/${definition['service_id'] ?? ''}`
}

function list(text: string): string[] {
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
}

function split(uri: string): string[] {
    return uri.replace(/^\//, '').split('/')
}

function isParameter(segment: string): boolean {
    return segment.startsWith('{') && segment.endsWith('}')
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
    return (
        pattern.length === segments.length &&
        pattern.every((part, index) => (isParameter(part) ? segments[index] !== '' : part === segments[index]))
    )
}

/** One letter a part, greater for literals: the text that sorts last belongs to the most specific path. */
function specificity(pattern: readonly string[]): string {
    return pattern.map((part) => (isParameter(part) ? 'a' : 'b')).join('')
}

function parameters(pattern: readonly string[], segments: readonly string[]): Record<string, string> {
    const values: Record<string, string> = {}
    for (const [index, part] of pattern.entries()) {
        if (isParameter(part)) {
            values[part.slice(1, -1)] = segments[index] ?? ''
        }
    }
    return values
}
