/**
 * Fills `{0}`, `{1}` … of a log message. Arguments may also come as one array
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, info and setAggregateWindow's example).
 */
export declare function fillPlaceholders(message: unknown, parameters: readonly unknown[]): string;
/** The same for messages of sys_ui_message, where the documented examples also lose the quotes around a placeholder. */
export declare function fillMessage(message: string, parameters: readonly unknown[]): string;
/** A value as the log shows it. */
export declare function asText(value: unknown): string;
