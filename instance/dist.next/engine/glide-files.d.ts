/** The compiled files of `glide/` as texts, by path inside the folder without `.js`; the host's half (`host/`) is left out. */
export declare function readGlideFiles(directory: string): ReadonlyMap<string, string>;
/**
 * The loader that runs inside a context: takes each file's function by path, answers the exports of `entry`. It is run
 * before any script, so it may use the language freely.
 */
export declare const GLIDE_LOADER: string;
