import type { ConditionPart } from '../wire';
/**
 * One condition of a query, to which further ones can be joined
 * (markdown/api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md).
 */
export declare class GlideQueryCondition {
    #private;
    /** Not for scripts: addQuery makes conditions. */
    constructor(element: unknown, operator: unknown, value: unknown);
    addCondition(...terms: unknown[]): GlideQueryCondition;
    addOrCondition(...terms: unknown[]): GlideQueryCondition;
    addSystemCondition(...terms: unknown[]): GlideQueryCondition;
    addSystemOrCondition(...terms: unknown[]): GlideQueryCondition;
}
/** The condition as it goes to the host; grows as the script joins more to it. */
export declare function conditionPart(condition: GlideQueryCondition): ConditionPart;
/** `(name, value)` compares for equality, `(name, operator, value)` as the operator says. */
export declare function conditionOf(terms: readonly unknown[]): GlideQueryCondition;
