/** Random numbers and texts (markdown/api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI.md). */
export declare const GlideSecureRandomUtil: {
    /** A signed 32-bit integer. */
    getSecureRandomInt: () => number;
    /** From 0 up to, but not, the bound. */
    getSecureRandomIntBound: (bound: unknown) => number;
    /** A signed 64-bit integer, as far as a Number holds it. */
    getSecureRandomLong: () => number;
    /** Letters and digits. */
    getSecureRandomString: (length: unknown) => string;
};
