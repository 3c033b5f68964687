import type { MutableRow } from '../store/row';
import type { ColumnSource, IndexSource } from '../store/table-source';
import type { XmlElement } from './parse-xml';
/** What a file of `dictionary/` says about one table. */
export interface DeclaredTable {
    readonly file: string;
    readonly name: string;
    readonly label: string;
    readonly superClass: string | null;
    readonly columns: readonly ColumnSource[];
    readonly indexes: readonly IndexSource[];
    /** sys_db_object values. */
    readonly flags: MutableRow;
}
/** The tables of a dictionary file: `<database><element type="collection"><element name type …/><index/></element></database>`. */
export declare function declaredTables(root: XmlElement, file: string): DeclaredTable[];
