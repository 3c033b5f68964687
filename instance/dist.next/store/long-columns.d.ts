/** Most columns of a table that hold medium-length text or longer (markdown/application-development/c_ApplicationDataTables.md). */
export declare const MAX_LONG_COLUMNS = 10;
/** What of a column says whether it is long. */
export interface MeasuredColumn {
    readonly type?: string | undefined;
    readonly maxLength?: number | undefined;
}
/** Whether a column counts for {@link MAX_LONG_COLUMNS}: every type that is stored as text does, the stricter reading. */
export declare function isLongColumn({ type, maxLength }: MeasuredColumn): boolean;
