/**
 * A date (read as UTC) in a language and style; any other style is `medium`
 * (markdown/api-reference/server-api-reference/c_GlideDateScopedAPI.md, getDisplayValueLang).
 */
export declare function displayInLanguage(at: number, style: string, language: string): string;
