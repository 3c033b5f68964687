import type { InstanceContext } from '../../access/context';
import type { Selection } from '../../store/query';
import type { QueryArgument } from '../wire';
/**
 * A script's query as the store understands it. Encoded queries bring their own order along. Conditions of scripts are
 * trusted: a value `javascript:…` is run (`addQuery('opened_at', '>=', 'javascript:gs.monthsAgoStart(2)')`,
 * markdown/api-reference/scripts/p_GlideServerAPIs.md; a function of the instance in c_GlideSystemScopedAPI.md, hasRole),
 * wherever the script has the text from. Values that the instance itself takes from rows are not.
 */
export declare function selectionOf(context: InstanceContext, argument: QueryArgument): Selection;
