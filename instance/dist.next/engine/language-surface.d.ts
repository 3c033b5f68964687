/**
 * What is left of the language's objects in a scope's context: rows of
 * `markdown/api-reference/scripts/javascript-engine-feature-support.md`, mode ECMAScript 2021. What is newer than
 * ECMAScript 2022 is no row there and therefore absent too, whatever Node runs the instance.
 */
export declare const LANGUAGE_SURFACE: {
    /** The only names that the global object keeps. `eval` and `Function` stay, but text is never code. */
    readonly globals: readonly ["Object", "Function", "Array", "Number", "parseFloat", "parseInt", "Infinity", "NaN", "undefined", "Boolean", "String", "Symbol", "Date", "Promise", "RegExp", "Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "globalThis", "JSON", "Math", "ArrayBuffer", "Uint8Array", "Int8Array", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array", "Float32Array", "Float64Array", "Uint8ClampedArray", "BigUint64Array", "BigInt64Array", "DataView", "Map", "BigInt", "Set", "WeakMap", "WeakSet", "Proxy", "decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape", "eval", "isFinite", "isNaN"];
    /** Properties taken away, by the path of their holder. */
    readonly removed: {
        readonly Error: readonly ["captureStackTrace"];
        readonly Object: readonly ["groupBy"];
        readonly 'Object.prototype': readonly ["__proto__"];
        readonly Map: readonly ["groupBy"];
        readonly Array: readonly ["fromAsync"];
        readonly 'Array.prototype': readonly ["findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with", "group", "groupToMap"];
        readonly 'String.prototype': readonly ["isWellFormed", "toWellFormed"];
        readonly 'DataView.prototype': readonly ["getBigInt64", "getBigUint64", "getFloat16", "setFloat16"];
        readonly RegExp: readonly ["escape"];
        readonly 'RegExp.prototype': readonly ["hasIndices", "unicodeSets"];
        readonly 'ArrayBuffer.prototype': readonly ["resize", "resizable", "maxByteLength"];
        readonly Math: readonly ["f16round", "sumPrecise"];
        readonly JSON: readonly ["rawJSON", "isRawJSON"];
    };
    readonly removedFromTypedArrays: readonly ["findLast", "findLastIndex", "toReversed", "toSorted", "with"];
    readonly removedFromGenerators: readonly ["throw", "return"];
    readonly removedFromIterators: readonly ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"];
    /** Functions of Object that refuse a primitive ("Object static methods accept primitives" is disallowed). */
    readonly objectsOnly: readonly ["getPrototypeOf", "getOwnPropertyDescriptor", "getOwnPropertyNames", "seal", "freeze", "preventExtensions", "isSealed", "isFrozen", "isExtensible", "keys"];
};
