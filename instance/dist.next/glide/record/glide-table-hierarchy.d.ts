/**
 * The tables that a table extends and that extend it
 * (markdown/api-reference/server-api-reference/c_GlideTableHierarchyScopedAPI.md). A table that does not exist has nothing
 * but its name (the page is silent).
 */
export declare class GlideTableHierarchy {
    #private;
    constructor(table: unknown);
    getName(): string;
    /** The table itself first, the top of its hierarchy last. */
    getTables(): string[];
    /** The same as getTables(): both pages' examples give `incident,task`. */
    getHierarchy(): string[];
    /** The table that it extends; its own name where it extends none (guessed). */
    getBase(): string;
    getRoot(): string;
    /** The table itself and all that extend it, at any depth. */
    getAllExtensions(): string[];
    getTableExtensions(): string[];
    hasExtensions(): boolean;
    isBaseClass(): boolean;
    isSoloClass(): boolean;
}
