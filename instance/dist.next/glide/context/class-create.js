"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Class = void 0;
exports.addExtendsObject = addExtendsObject;
/** The classes of script includes (markdown/api-reference/scripts/c_ScriptIncludes.md). */
exports.Class = {
    /** A constructor that hands its arguments to `initialize`. */
    create() {
        const constructor = function (...parameters) {
            const initialize = this['initialize'];
            if (typeof initialize === 'function') {
                const run = initialize;
                run.call(this, ...parameters);
            }
        };
        return constructor;
    },
};
/** Puts `Object.extendsObject(Parent, members)` onto this context's Object: a prototype with the parent's members and these. */
function addExtendsObject() {
    Object.defineProperty(Object, 'extendsObject', {
        value: (parent, members) => {
            const prototype = Object.create(parent.prototype ?? parent);
            for (const name in members) {
                prototype[name] = members[name];
            }
            return prototype;
        },
        configurable: true,
        writable: true,
    });
}
//# sourceMappingURL=class-create.js.map