import type { InstanceResponse } from '../rest/http';
/** What the page asks a user for. */
export interface Consent {
    readonly application: string;
    readonly userName: string;
    /** Where the browser goes afterwards, on another site. */
    readonly redirectUri: string;
    /** Address of an image, or ''. */
    readonly logoUrl: string;
    /** Log-out that comes back to this page. */
    readonly notYou: string;
    /** The request that is answered, field by field. */
    readonly fields: Readonly<Record<string, string>>;
    readonly userToken: string;
}
/**
 * The page of `/oauth_auth.do` on which a user allows or denies an application (c_OAuthAuthorizationCodeFlow.md: "a UI page
 * that has Allow and Deny buttons"). Its form may lead to the application's own site, and to no other.
 */
export declare function consentPage(consent: Consent): InstanceResponse;
/** A page that says why no consent can be asked for; the browser stays on the instance. */
export declare function refusedConsent(status: number, message: string): InstanceResponse;
