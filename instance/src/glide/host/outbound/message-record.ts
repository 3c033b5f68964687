import type { HostCaller } from '../../../engine/script-engine'
import type { Row } from '../../../store/row'
import type { MessageRecord, Pair, SignIn } from '../../outbound-wire'
import type { HostServices } from '../host-services'
import { rowsWhere } from '../rows-where'
import { ScriptError } from '../script-error'

/**
 * The method of a REST message (markdown/api-reference/web-services/t_DefineAnHTTPMethod.md, t_DefineAnHTTPHeader.md,
 * c_OutboundRESTAuth.md). A message of another application is found if it is accessible from all scopes.
 *
 * @throws ScriptError for a message or method that is not there or not visible
 */
export function readMessageRecord(
    { context }: HostServices,
    name: string,
    methodName: string,
    caller: HostCaller,
): MessageRecord {
    const scopeName = (row: Row): string => context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? 'global'
    const message = rowsWhere(context, 'sys_rest_message', { name }).find(
        (row) => scopeName(row) === caller.scope || row['access'] === 'public',
    )
    if (!message) {
        throw new ScriptError(`REST message '${name}' does not exist, or is not accessible from scope ${caller.scope}`)
    }
    const id = message['sys_id'] ?? ''
    const sought = methodName.toLowerCase()
    const method = rowsWhere(context, 'sys_rest_message_fn', { rest_message: id }).find(
        (row) => row['function_name']?.toLowerCase() === sought,
    )
    if (!method) {
        throw new ScriptError(`REST message '${name}' has no HTTP method '${methodName}'`)
    }
    const methodId = method['sys_id'] ?? ''
    const of = { rest_message_function: methodId }
    return {
        endpoint: method['rest_endpoint'] || message['rest_endpoint'] || '',
        method: method['http_method'] ?? '',
        content: method['content'] ?? '',
        headers: headersOf(
            rowsWhere(context, 'sys_rest_message_headers', { rest_message: id }),
            rowsWhere(context, 'sys_rest_message_fn_headers', of),
        ),
        query: [...rowsWhere(context, 'sys_rest_message_fn_param_defs', of)]
            .sort((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
            .map((row) => [row['name'] ?? '', row['value'] ?? '']),
        variables: rowsWhere(context, 'sys_rest_message_fn_parameters', of).map((row) => row['name'] ?? ''),
        signIn: signInOf(message, method),
        usesMidServer: Boolean(method['use_mid_server']),
        usesMutualAuth: [message, method].some((row) => row['use_mutual_auth'] === '1'),
        sysId: methodId,
    }
}

/** "the value defined for the HTTP method overrides the value from the parent REST message" */
function headersOf(ofMessage: readonly Row[], ofMethod: readonly Row[]): Pair[] {
    const headers = new Map<string, Pair>()
    for (const row of [...ofMessage, ...ofMethod]) {
        const name = row['name'] ?? ''
        headers.set(name.toLowerCase(), [name, row['value'] ?? ''])
    }
    return [...headers.values()].filter(([name]) => name !== '')
}

/** A method inherits from its message, unless it says otherwise. */
function signInOf(message: Row, method: Row): SignIn {
    const own = method['authentication_type'] ?? ''
    const [table, row] =
        own === '' || own === 'inherit_from_parent' ? ['sys_rest_message', message] : ['sys_rest_message_fn', method]
    switch (row['authentication_type']) {
        case 'basic':
            return { kind: 'profile', type: 'basic', id: row['basic_auth_profile'] ?? '' }
        case 'oauth2':
            return { kind: 'profile', type: 'oauth2', id: row['oauth2_profile'] ?? '' }
        case 'basic_simple':
            return { kind: 'record', table: String(table), id: row['sys_id'] ?? '' }
        default:
            return { kind: 'none' }
    }
}
