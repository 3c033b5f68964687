import type { Parameter } from './database';
import type { Dictionary } from './dictionary';
import type { Joins } from './joins';
import type { QueryEnvironment, QueryNode } from './query';
/** Compiles conditions on one table to SQL; every value becomes a bound parameter. */
export declare class ConditionCompiler {
    private readonly dictionary;
    private readonly table;
    private readonly environment;
    private readonly joins;
    readonly parameters: Parameter[];
    /** Terms that were dropped: unknown element or operator, a value that cannot be evaluated. */
    readonly invalidTerms: string[];
    constructor(dictionary: Dictionary, table: string, environment: QueryEnvironment, joins: Joins);
    /** SQL of a condition, null where nothing of it is valid. `required` says that no row can do without it. */
    compile(node: QueryNode, required?: boolean): string | null;
    private term;
    private condition;
    private membership;
    private between;
    private like;
    private fields;
    private bind;
}
