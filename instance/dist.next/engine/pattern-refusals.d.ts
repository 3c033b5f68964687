/**
 * Why a regular expression is refused, or null: the flag `d` is not supported, and the lenient forms of Annex B are
 * disallowed (rows under "RegExp" of `markdown/api-reference/scripts/javascript-engine-feature-support.md`). With the
 * flag `u` the language itself refuses those forms.
 */
export declare function patternRefusal(pattern: string, flags: string): string | null;
