/** A piece of a UI page as it is sent, or what in it this instance cannot do. */
export type PagePart = {
    readonly text: string;
    readonly refusal: null;
} | {
    readonly text: '';
    readonly refusal: string;
};
/**
 * The HTML field of a UI page without Jelly, ready to be sent. The field is a Jelly template, that is XML
 * (markdown/api-reference/scripts/create-custom-ui-pages.md): `&` and `<` in text and scripts are refused as there
 * (c_ExtensionsToJellySyntax.md, "Ampersand", "Less than"). Tags with a prefix and `${…}` `$[…]`, which the platform
 * evaluates, are refused by name; only the session's token, `$[AMP]` and
 * `$[SP]` are put in.
 */
export declare function pageHtml(source: string, token: string): PagePart;
/** The client script of a UI page in its `<script>` element; '' for none. Jelly expressions in it are refused too. */
export declare function clientScript(source: string): PagePart;
