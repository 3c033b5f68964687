import type { Row } from '../store/row';
import type { FormSubject } from './form-subject';
import type { PageServices, UserMessage } from './page-services';
import { type UiAction } from './ui-actions';
/** What became of a UI action: the address of the next page, or why there is none. */
export type UiActionEnd = {
    readonly messages: readonly UserMessage[];
} & ({
    readonly redirect: string;
} | {
    readonly error: string;
});
/**
 * Runs the script of a server-side UI action in the action's scope. The submitted values are set on `current`; the script
 * decides whether it stores them. Without action.setRedirectURL the list of the table follows: the SDK's guide on UI
 * actions asks for setRedirectURL(current) where the form is to be seen again. An address elsewhere is not opened, as with
 * an empty glide.security.url.whitelist and the strict check that its missing property means
 * (markdown/platform-security/instance-security-hardening-settings/sc-enforce-url-allowlist-check.md).
 *
 * @param parameters those of the form's address
 */
export declare function runUiAction(services: PageServices, subject: FormSubject, action: UiAction, values: Row, parameters: URLSearchParams): UiActionEnd;
