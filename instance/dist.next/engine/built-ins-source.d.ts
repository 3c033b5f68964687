/**
 * Tells whether a script has changed what the context's own objects hold, as text, because it runs inside the context.
 * `remember` is called once, before any script, with the values that scripts find by name; it answers a function that is
 * true as long as every one of these objects, its prototype and the objects in it have the properties that they had.
 *
 * What a property holds is compared, not what lies below: a property that somebody puts on a method of a built-in
 * (`Array.prototype.map.x`) is not noticed, and nothing of the language looks at it.
 */
export declare const BUILT_INS_SOURCE: string;
