import { type RowSource } from './row-source';
/**
 * Resolution code and resolution notes are required to resolve or close an incident; as a data policy it holds for
 * every write, REST included (`markdown/platform-administration/c_DataPolicy.md`).
 */
export declare const dataPolicyRows: readonly RowSource[];
