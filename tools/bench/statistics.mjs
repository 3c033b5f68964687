/**
 * Numbers of the benchmark: medians, and rows of its table.
 *
 * @module
 */

/**
 * The middle value; of an even number of values the upper one of the two in the middle.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
    const sorted = [...values].sort((one, other) => one - other)
    return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/**
 * Lines of a table whose columns are as wide as their widest cell; the first column stands left, the others right.
 *
 * @param {readonly (readonly string[])[]} rows the first is the heading
 * @returns {string[]}
 */
export function table(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
    return rows.map((row) =>
        row
            .map((cell, column) =>
                column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
            )
            .join('  ')
            .trimEnd(),
    )
}
