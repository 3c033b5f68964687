import type { InstanceContext } from '../access/context';
import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { Row } from '../store/row';
import { type PageServices } from './page-services';
/**
 * The row of sys_ui_page whose address this is (`x_scope_name.do`), or undefined. A page without an endpoint has the
 * address that its scope and name make up (markdown/api-reference/scripts/r_UIPages.md, "UI page access").
 */
export declare function uiPage(context: InstanceContext, file: string): Row | undefined;
/**
 * Answers a UI page to a signed-in user. What would need Jelly is refused with the name of what is not built, as is the
 * processing script: nothing that differs from the platform is shown.
 *
 * @param token the session's, which the page's scripts send as X-UserToken
 */
export declare function answerUiPage(services: PageServices, request: InstanceRequest, row: Row, token: string): InstanceResponse;
