/**
 * The methods of `gs` that guarded script permits: the whole list of
 * `markdown/api-reference/scripts/guarded-script-allowed-apis.md`, GlideSystem (release Australia).
 */
export declare const GUARDED_SYSTEM_METHODS: ReadonlySet<string>;
