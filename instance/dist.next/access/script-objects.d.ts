/**
 * Script objects of the platform by the members of the API that belong to them: class (or `gs`), member, name. Two rows
 * are special: `*` is every member that has no row of its own, `constructor` is making an object. `{member}` in a name is
 * the member's. A name with `?` at its end is guessed; the others stand in cross-scope privileges of published applications
 * (that a script needs one: markdown/application-development/c_CrossScopePrivilegeRecord.md, example ScopedGlideRecord).
 */
export type ScriptObjectRegister = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The register of the script API that the local instance has. */
export declare const SCRIPT_OBJECTS: ScriptObjectRegister;
/** The name of a member's script object, or null where the register has none. */
export declare function scriptObjectName(className: string, member: string): {
    readonly name: string;
    readonly isGuessed: boolean;
} | null;
