import type { Value } from '../../store/row';
import type { GlideElement } from './glide-element';
import { GlideElementDescriptor } from './glide-element-descriptor';
import type { GlideQueryCondition } from './glide-query-condition';
import { QueryMethods } from './query-methods';
/** The reading half of GlideRecord (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
export declare class RecordReading extends QueryMethods {
    addActiveQuery(): GlideQueryCondition;
    addJoinQuery(table: string, primary?: string, joined?: string): GlideQueryCondition;
    addSystemQuery(...terms: unknown[]): GlideQueryCondition | undefined;
    addSystemEncodedQuery(query: unknown): void;
    orderBy(element: unknown): void;
    orderByDesc(element: unknown): void;
    addSystemOrderBy(element: unknown): void;
    addSystemOrderByDesc(element: unknown): void;
    setLimit(limit: unknown): void;
    /** Rows from the first, inclusive, to the last, exclusive; both count from 0. */
    chooseWindow(first: unknown, last: unknown): void;
    /** Counting is never part of a query here, so there is nothing to turn off. */
    setNoCount(): void;
    /** Long lists of sys_ids are not treated specially here, so there is nothing to turn off. */
    disableSysIdInOptimization(): void;
    query(element?: unknown, value?: unknown): void;
    _query(element?: unknown, value?: unknown): void;
    next(): boolean;
    _next(): boolean;
    hasNext(): boolean;
    /** By sys_id or else display value, or by field and value; further records follow by next(). */
    get(name: unknown, value?: unknown): boolean;
    getRowCount(): number;
    getEncodedQuery(): string;
    isValidEncodedQuery(query: unknown): boolean;
    isEncodedQueryValid(query: unknown): boolean;
    isValid(): boolean;
    isValidField(element: unknown): boolean;
    isValidRecord(): boolean;
    isNewRecord(): boolean;
    /** Database views are not part of this instance. */
    isView(): boolean;
    getTableName(): string;
    getRecordClassName(): string;
    getClassDisplayValue(): string;
    getLabel(): string;
    getED(): GlideElementDescriptor;
    getUniqueValue(): Value;
    /** null for an empty field and for one that does not exist. */
    getValue(element: unknown): Value;
    /** Of a field, which may be dot-walked; without a name, of the record. */
    getDisplayValue(element?: unknown): string | null;
    /** The field's GlideElement; null where there is no such field. */
    getElement(element: unknown): GlideElement | null;
    getElements(): GlideElement[];
    /** The dictionary attributes of a field, as `name=value` separated by commas. */
    getAttribute(element: unknown): string | null;
    getLink(noStack?: unknown): string;
}
