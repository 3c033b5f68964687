"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LANGUAGE_SURFACE = void 0;
/**
 * What is left of the language's objects in a scope's context: rows of
 * `markdown/api-reference/scripts/javascript-engine-feature-support.md`, mode ECMAScript 2021. What is newer than
 * ECMAScript 2022 is no row there and therefore absent too, whatever Node runs the instance.
 */
exports.LANGUAGE_SURFACE = {
    /** The only names that the global object keeps. `eval` and `Function` stay, but text is never code. */
    globals: [
        ...[
            'Object',
            'Function',
            'Array',
            'Number',
            'parseFloat',
            'parseInt',
            'Infinity',
            'NaN',
            'undefined',
            'Boolean',
        ],
        ...['String', 'Symbol', 'Date', 'Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError'],
        ...['ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'globalThis', 'JSON', 'Math', 'ArrayBuffer'],
        ...['Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array'],
        ...['Float64Array', 'Uint8ClampedArray', 'BigUint64Array', 'BigInt64Array', 'DataView', 'Map', 'BigInt', 'Set'],
        ...['WeakMap', 'WeakSet', 'Proxy', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
        ...['escape', 'unescape', 'eval', 'isFinite', 'isNaN'],
    ],
    /** Properties taken away, by the path of their holder. */
    removed: {
        Error: ['captureStackTrace'],
        Object: ['groupBy'],
        'Object.prototype': ['__proto__'],
        Map: ['groupBy'],
        Array: ['fromAsync'],
        'Array.prototype': [
            'findLast',
            'findLastIndex',
            'toReversed',
            'toSorted',
            'toSpliced',
            'with',
            'group',
            'groupToMap',
        ],
        'String.prototype': ['isWellFormed', 'toWellFormed'],
        'DataView.prototype': ['getBigInt64', 'getBigUint64', 'getFloat16', 'setFloat16'],
        RegExp: ['escape'],
        'RegExp.prototype': ['hasIndices', 'unicodeSets'],
        'ArrayBuffer.prototype': ['resize', 'resizable', 'maxByteLength'],
        Math: ['f16round', 'sumPrecise'],
        JSON: ['rawJSON', 'isRawJSON'],
    },
    removedFromTypedArrays: ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
    removedFromGenerators: ['throw', 'return'],
    removedFromIterators: [
        ...['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
    ],
    /** Functions of Object that refuse a primitive ("Object static methods accept primitives" is disallowed). */
    objectsOnly: [
        ...['getPrototypeOf', 'getOwnPropertyDescriptor', 'getOwnPropertyNames', 'seal', 'freeze', 'preventExtensions'],
        ...['isSealed', 'isFrozen', 'isExtensible', 'keys'],
    ],
};
//# sourceMappingURL=language-surface.js.map