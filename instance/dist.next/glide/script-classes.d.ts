/**
 * Everything of the script API that runtime access tracking knows as script objects, by the names of
 * `access/script-objects.json`; a test fails when a class of this room is missing.
 */
export declare const SCRIPT_CLASSES: Readonly<Record<string, object>>;
