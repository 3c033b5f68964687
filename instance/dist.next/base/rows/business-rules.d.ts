import { type RowSource } from './row-source';
/** The business rules of task and incident, as data: they run in the script engine like every other. */
export declare const businessRuleRows: readonly RowSource[];
