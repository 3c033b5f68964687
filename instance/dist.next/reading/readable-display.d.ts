import type { Value } from '../store/row';
import type { Reader } from './reader';
/**
 * Stored values as the session reads them. A reference to a record that it may not read shows nothing, by all conditions
 * of the rules: stricter than markdown/platform-security/access-control/r_ContScriptCondAppRefFld.md, where scripts are
 * left out by default. References that were shown once are remembered, as many records refer to the same few.
 */
export declare class ReadableDisplay {
    private readonly reader;
    private readonly known;
    constructor(reader: Reader);
    /** What the session sees in place of a value; '' for nothing. */
    text(table: string, element: string, value: Value): string;
    private reference;
    private referenced;
    private plain;
}
