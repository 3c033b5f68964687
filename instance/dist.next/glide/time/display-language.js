"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.displayInLanguage = displayInLanguage;
const { DateTimeFormat } = Intl;
const STYLES = {
    full: 'full',
    long: 'long',
    medium: 'medium',
    short: 'short',
};
/**
 * A date (read as UTC) in a language and style; any other style is `medium`
 * (markdown/api-reference/server-api-reference/c_GlideDateScopedAPI.md, getDisplayValueLang).
 */
function displayInLanguage(at, style, language) {
    const dateStyle = STYLES[String(style).toLowerCase()] ?? 'medium';
    try {
        return new DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(at);
    }
    catch {
        return new DateTimeFormat('en', { dateStyle, timeZone: 'UTC' }).format(at);
    }
}
//# sourceMappingURL=display-language.js.map