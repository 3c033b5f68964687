/** The classes of script includes (markdown/api-reference/scripts/c_ScriptIncludes.md). */
export declare const Class: {
    /** A constructor that hands its arguments to `initialize`. */
    create(): new (...parameters: unknown[]) => object;
};
/** Puts `Object.extendsObject(Parent, members)` onto this context's Object: a prototype with the parent's members and these. */
export declare function addExtendsObject(): void;
