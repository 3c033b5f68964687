"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScriptedRoutes = void 0;
const cache_1 = require("../store/cache");
const select_rows_1 = require("../store/select-rows");
const media_types_1 = require("./media-types");
/** Formats where neither resource nor API names any (markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md). */
const DEFAULT_FORMATS = 'application/json,application/xml,text/xml';
/**
 * Finds the resource of a scripted REST API by method and address. A versioned API answers at its unversioned address only
 * with its default version (markdown/api-reference/rest-api-explorer/t_EnableVersioning.md); the address is
 * taken from the column as it is, so a slash at its end counts; of several paths that fit the one with the earlier literal
 * part wins.
 */
class ScriptedRoutes {
    context;
    table;
    constructor(context) {
        this.context = context;
        const tables = [
            'sys_ws_definition',
            'sys_ws_operation',
            'sys_ws_version',
            'sys_scope',
            'sys_app',
            'sys_dictionary',
        ];
        this.table = new cache_1.VersionedCache(context.versions, tables, () => this.load());
    }
    /** `segments` are the decoded parts of the path, the last one empty for a slash at its end. */
    match(method, segments) {
        const { addresses, bases } = this.table.get();
        const fitting = addresses
            .filter((address) => fits(address.segments, segments))
            .sort((left, right) => specificity(right.segments).localeCompare(specificity(left.segments)));
        const wanted = method === 'HEAD' ? 'GET' : method;
        const found = fitting.find(({ route }) => route.method === wanted);
        if (found) {
            return { route: found.route, pathParams: parameters(found.segments, segments) };
        }
        if (fitting.length > 0) {
            return { otherMethods: [...new Set(fitting.map(({ route }) => route.method))] };
        }
        const path = segments.join('/');
        return bases.some((base) => path === base || path.startsWith(`${base}/`)) ? { knownApi: true } : null;
    }
    load() {
        const definitions = new Map(this.active('sys_ws_definition').map((row) => [row['sys_id'] ?? '', row]));
        const versions = new Map(this.active('sys_ws_version').map((row) => [row['sys_id'] ?? '', row]));
        const addresses = this.active('sys_ws_operation').flatMap((row) => {
            const definition = definitions.get(row['web_service_definition'] ?? '');
            const version = row['web_service_version'] ? versions.get(row['web_service_version']) : null;
            // An inactive API or version takes its resources with it.
            if (!definition || version === undefined) {
                return [];
            }
            const route = this.route(row, definition);
            return addressesOf(row, definition, version).map((uri) => ({ route, segments: split(uri) }));
        });
        const bases = [...definitions.values()].map((row) => split(baseOf(row)).join('/'));
        return { addresses, bases };
    }
    route(row, definition) {
        const needsAcl = row['requires_authentication'] === '1' && row['requires_acl_authorization'] === '1';
        return {
            sysId: row['sys_id'] ?? '',
            method: (row['http_method'] ?? 'GET').toUpperCase(),
            script: row['operation_script'] ?? '',
            scope: this.context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? 'global',
            requiresAuthentication: row['requires_authentication'] === '1',
            requiresInternalRole: row['requires_snc_internal_role'] === '1',
            // A resource that names no rule has those of its API (t_WbSvcOpRqACL.md).
            acls: needsAcl ? list(row['enforce_acl'] || definition['enforce_acl'] || '') : [],
            consumes: (0, media_types_1.mediaTypeList)(formats(row, definition, 'consumes')),
            produces: (0, media_types_1.mediaTypeList)(formats(row, definition, 'produces')),
        };
    }
    active(table) {
        const { database } = this.context;
        const dictionary = this.context.dictionary.get();
        if (!dictionary.table(table)) {
            return [];
        }
        const where = { kind: 'term', element: 'active', operator: '=', value: 'true' };
        return (0, select_rows_1.selectRows)(database, dictionary, { table, where }, this.context.queryEnvironment());
    }
}
exports.ScriptedRoutes = ScriptedRoutes;
function formats(row, definition, element) {
    const own = row[`${element}_customized`] === '1' ? row[element] : null;
    return own || definition[element] || row[element] || DEFAULT_FORMATS;
}
function addressesOf(row, definition, version) {
    const own = row['operation_uri'] ?? `${baseOf(definition)}${row['relative_path'] ?? ''}`.replace(/\/$/, '');
    if (version === null) {
        return [own];
    }
    const isDefault = version['is_default'] === '1' || (version['version_id'] ?? '-') === definition['default_version'];
    return isDefault ? [own, row['default_operation_uri'] ?? own] : [own];
}
function baseOf(definition) {
    return definition['base_uri'] ?? `/api/${definition['namespace'] ?? ''}/${definition['service_id'] ?? ''}`;
}
function list(text) {
    return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function split(uri) {
    return uri.replace(/^\//, '').split('/');
}
function isParameter(segment) {
    return segment.startsWith('{') && segment.endsWith('}');
}
function fits(pattern, segments) {
    return (pattern.length === segments.length &&
        pattern.every((part, index) => (isParameter(part) ? segments[index] !== '' : part === segments[index])));
}
/** One letter a part, greater for literals: the text that sorts last belongs to the most specific path. */
function specificity(pattern) {
    return pattern.map((part) => (isParameter(part) ? 'a' : 'b')).join('');
}
function parameters(pattern, segments) {
    const values = {};
    for (const [index, part] of pattern.entries()) {
        if (isParameter(part)) {
            values[part.slice(1, -1)] = segments[index] ?? '';
        }
    }
    return values;
}
//# sourceMappingURL=scripted-routes.js.map