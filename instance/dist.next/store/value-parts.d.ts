import type { Term } from './query';
/** The values of a term, each of which may be an expression: those between `@` for operators of dates, else the one there is. */
export declare function valueParts({ operator, value }: Term): readonly string[];
