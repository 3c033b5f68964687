"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pageHtml = pageHtml;
exports.clientScript = clientScript;
const fast_xml_parser_1 = require("fast-xml-parser");
/** The spellings of the session's token in phase 2; the first is what the SDK writes for `<sdk:now-ux-globals>`. */
const TOKEN_EXPRESSIONS = [
    '$[gs.getSession().getSessionToken() || gs.getSessionToken()]',
    '$[gs.getSession().getSessionToken()]',
];
/** Ampersand and non-breaking space (c_ExtensionsToJellySyntax.md); the SDK writes the first for every bare `&`. */
const CHARACTER_EXPRESSIONS = { '$[AMP]': '&', '$[SP]': '&#160;' };
const PROLOG = /^\s*<\?xml[^>]*\?>\s*/;
const JELLY_ROOT = /^\s*<j:jelly\b[^>]*>([\s\S]*)<\/j:jelly>\s*$/;
const COMMENT_OR_CDATA = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;
const DOCTYPE = /<!DOCTYPE[^>[]*>/i;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const EXPRESSION = /\$\{[^}]*\}?|\$\[(?!(?:AMP|SP)\])[^\]]*\]?/;
const PREFIXED_TAG = /<([A-Za-z][\w.-]*:[\w.-]+)/;
const RAW_TEXT = /<(script|style)\b(?:[^>]*[^/>])?>([\s\S]*?)<\/\1\s*>/gi;
const EMPTY_TAG = /<([A-Za-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/>/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;
const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr';
const VOID_TAGS = new Set(VOID.split('|'));
/** How the SDK writes `<br/>`. */
const CLOSED_VOID_TAG = new RegExp(`(<(?:${VOID})\\b(?:[^>]*[^/>])?)>\\s*</(?:${VOID})\\s*>`, 'gi');
const VOID_END_TAG = new RegExp(`</(${VOID})\\s*>`, 'i');
/**
 * The HTML field of a UI page without Jelly, ready to be sent. The field is a Jelly template, that is XML
 * (markdown/api-reference/scripts/create-custom-ui-pages.md): `&` and `<` in text and scripts are refused as there
 * (c_ExtensionsToJellySyntax.md, "Ampersand", "Less than"). Tags with a prefix and `${…}` `$[…]`, which the platform
 * evaluates, are refused by name; only the session's token, `$[AMP]` and
 * `$[SP]` are put in.
 */
function pageHtml(source, token) {
    const template = withoutComments(source.replace(PROLOG, '')).replace(DOCTYPE, '');
    const inner = JELLY_ROOT.exec(template)?.[1] ?? template;
    const withToken = TOKEN_EXPRESSIONS.reduce((text, expression) => text.replaceAll(expression, token), inner);
    const refusal = evaluated(withToken) ?? malformed(withToken) ?? unclear(withToken);
    return refusal === null ? { text: withCharacters(asHtml(withToken)), refusal } : { text: '', refusal };
}
/** The client script of a UI page in its `<script>` element; '' for none. Jelly expressions in it are refused too. */
function clientScript(source) {
    const expression = /\$\{[^}]*\}?|\$\[[^\]]*\]?/.exec(source)?.[0];
    if (expression !== undefined) {
        return { text: '', refusal: `${notBuilt(`the expression ${expression}`)}. Template literals look like one` };
    }
    const text = source.trim() === '' ? '' : `<script>\n${source.replace(/<(?=\/script|!--)/gi, '\\x3C')}\n</script>\n`;
    return { text, refusal: null };
}
function evaluated(text) {
    const expression = EXPRESSION.exec(text)?.[0];
    if (expression !== undefined) {
        return notBuilt(`the expression ${expression}`);
    }
    const tag = PREFIXED_TAG.exec(text.replace(CDATA, ''))?.[1];
    return tag === undefined ? null : notBuilt(`the Jelly tag <${tag}>`);
}
/** A page may have several elements at the top, as in the SDK's examples. */
function malformed(text) {
    const isNot = 'the HTML field is not well-formed XML';
    if (BARE_AMPERSAND.test(text.replace(CDATA, ''))) {
        return `${isNot}: an & must be written &amp;, &nbsp; must be &#160;; scripts belong into the client script`;
    }
    const wrong = fast_xml_parser_1.XMLValidator.validate(`<page>${text}</page>`);
    return wrong === true ? null : `${isNot}: ${wrong.err.msg} (line ${wrong.err.line})`;
}
/** What is well-formed, but of which the documentation does not say what Jelly makes of it. */
function unclear(text) {
    const filled = VOID_END_TAG.exec(text.replace(RAW_TEXT, '').replace(CLOSED_VOID_TAG, ''))?.[1];
    if (filled !== undefined) {
        return `<${filled}> has content, which HTML does not allow; write <${filled}/>`;
    }
    if (hasCdataElsewhere(text)) {
        return notBuilt('a CDATA section outside of <script> and <style>');
    }
    for (const [, name, content = ''] of text.matchAll(RAW_TEXT)) {
        if (content.replace(CDATA, '').includes('&')) {
            return notBuilt(`an entity inside <${name}>; put the code in the client script, or in a CDATA section`);
        }
    }
    return null;
}
function hasCdataElsewhere(text) {
    return text.replace(RAW_TEXT, '').includes('<![CDATA[');
}
/** XML as HTML: `<div/>` has its end tag, CDATA markers are gone from scripts, which otherwise stay as they are. */
function asHtml(text) {
    let html = '';
    let end = 0;
    for (const match of text.matchAll(RAW_TEXT)) {
        html +=
            withEndTags(text.slice(end, match.index)) + match[0].replace(CDATA, (_whole, content) => content);
        end = match.index + match[0].length;
    }
    return html + withEndTags(text.slice(end));
}
function withEndTags(text) {
    return text
        .replace(CLOSED_VOID_TAG, '$1/>')
        .replace(EMPTY_TAG, (whole, name, attributes) => VOID_TAGS.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`);
}
function withCharacters(text) {
    return text.replace(/\$\[(?:AMP|SP)\]/g, (expression) => CHARACTER_EXPRESSIONS[expression] ?? expression);
}
function withoutComments(text) {
    return text.replace(COMMENT_OR_CDATA, (found) => (found.startsWith('<!--') ? '' : found));
}
function notBuilt(what) {
    return `${what} is not built in this local instance`;
}
//# sourceMappingURL=ui-page-html.js.map