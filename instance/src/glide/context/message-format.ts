/**
 * Fills `{0}`, `{1}` … of a log message. Arguments may also come as one array
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, info and setAggregateWindow's example).
 */
export function fillPlaceholders(message: unknown, parameters: readonly unknown[]): string {
    const values = argumentList(parameters)
    const text = asText(message)
    return values.length === 0
        ? text
        : text.replace(/\{(\d+)\}/g, (whole, index: string) =>
              Number(index) < values.length ? asText(values[Number(index)]) : whole,
          )
}

/** The same for messages of sys_ui_message, where the documented examples also lose the quotes around a placeholder. */
export function fillMessage(message: string, parameters: readonly unknown[]): string {
    const values = argumentList(parameters)
    return values.length === 0 ? message : fillPlaceholders(message.replace(/'(\{\d+\})'/g, '$1'), values)
}

function argumentList(parameters: readonly unknown[]): readonly unknown[] {
    return parameters.length === 1 && Array.isArray(parameters[0]) ? (parameters[0] as unknown[]) : parameters
}

/** A value as the log shows it. */
export function asText(value: unknown): string {
    return String(value)
}
