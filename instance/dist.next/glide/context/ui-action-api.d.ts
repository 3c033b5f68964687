import type { UiActionResult } from '../../engine/script-engine';
/**
 * What a script of a UI action finds as `action` (markdown/api-reference/server-api-reference/ActionAPIBoth.md;
 * getRedirectURL stands in the SDK's declarations only).
 */
export declare class GlideAction {
    #private;
    /** @param parameters those of the address that the form was sent to */
    constructor(parameters: Readonly<Record<string, string>>);
    /** A GlideRecord leads to the form of its record, anything else is an address. */
    setRedirectURL(url: unknown): void;
    getRedirectURL(): string | null;
    getURLParameter(name: unknown): string | null;
}
/** What the script asked for. */
export declare function actionResult(action: GlideAction): UiActionResult;
