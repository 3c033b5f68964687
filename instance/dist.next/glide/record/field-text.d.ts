/**
 * A value that a script hands over as text. null and undefined are empty; a GlideElement, GlideDateTime or other object
 * gives its own text.
 */
export declare function fieldText(value: unknown): string;
