/** Adds what only scripts of the global scope find. */
export declare function addGlobalScopeApi(): void;
