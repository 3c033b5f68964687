type Prototype = Record<string, unknown>
type Initializer = (this: unknown, ...parameters: unknown[]) => unknown

/** The classes of script includes (markdown/api-reference/scripts/c_ScriptIncludes.md). */
export const Class = {
    /** A constructor that hands its arguments to `initialize`. */
    create(): new (...parameters: unknown[]) => object {
        const constructor = function (this: Prototype, ...parameters: unknown[]) {
            const initialize = this['initialize']
            if (typeof initialize === 'function') {
                const run = initialize as Initializer
                run.call(this, ...parameters)
            }
        }
        return constructor as unknown as new (...parameters: unknown[]) => object
    },
}

/** Puts `Object.extendsObject(Parent, members)` onto this context's Object: a prototype with the parent's members and these. */
export function addExtendsObject(): void {
    Object.defineProperty(Object, 'extendsObject', {
        value: (parent: { readonly prototype?: Prototype }, members: Prototype) => {
            const prototype: Prototype = Object.create(parent.prototype ?? parent) as Prototype
            for (const name in members) {
                prototype[name] = members[name]
            }
            return prototype
        },
        configurable: true,
        writable: true,
    })
}
