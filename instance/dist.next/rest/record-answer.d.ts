import type { Reader } from '../reading/reader';
import type { TableDefinition } from '../store/dictionary';
import type { Row } from '../store/row';
import type { TableParameters } from './table-parameters';
/** A field in an answer: text, or for references and sysparm_display_value=all an object. */
type FieldAnswer = string | Readonly<Record<string, string>>;
/**
 * Writes records as the Table API answers them: the fields that the session may read, dot-walked ones included, as stored
 * values, display values or both, references with a link to their record
 * (markdown/api-reference/rest-apis/c_TableAPI.md; markdown/api-reference/rest-api-explorer/c_RESTAPI.md).
 */
export declare class RecordAnswer {
    private readonly reader;
    private readonly origin;
    private readonly parameters;
    /** Records that references led to, with whether they may be read; by table and sys_id. */
    private readonly walked;
    private readonly shown;
    constructor(reader: Reader, origin: string, parameters: Pick<TableParameters, 'fields' | 'display' | 'excludeReferenceLink'>);
    /** The answer for one record that the session may read; fields that are unknown or not readable are left out. */
    render(table: TableDefinition, row: Row): Readonly<Record<string, FieldAnswer>>;
    private field;
    /** The record a reference leads to; null where it does not exist or may not be read. */
    private follow;
    private value;
    private display;
}
export {};
