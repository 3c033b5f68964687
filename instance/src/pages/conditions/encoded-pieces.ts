/**
 * The conditions of an encoded query as they are written, each with the alternatives (`^OR…`) that belong to it; orders,
 * groups and `EQ` apart. Put together again they are the same query.
 */
export interface QueryPieces {
    readonly conditions: readonly string[]
    readonly orders: readonly string[]
    readonly groups: readonly string[]
}

const CONDITION_END = /(?<=(?:^|[^^])(?:\^\^)*)\^(?!\^)/

/** Takes an encoded query apart where its conditions end; `^^` is a `^` within a value. */
export function splitQuery(encoded: string): QueryPieces {
    const conditions: string[] = []
    const orders: string[] = []
    const groups: string[] = []
    for (const piece of separated(encoded)) {
        if (piece.startsWith('ORDERBY')) {
            orders.push(piece)
        } else if (piece.startsWith('GROUPBY')) {
            groups.push(piece)
        } else if (piece.startsWith('OR') && conditions.length > 0) {
            conditions.push(`${conditions.pop() ?? ''}^${piece}`)
        } else if (piece !== '' && piece !== 'EQ') {
            conditions.push(piece)
        }
    }
    return { conditions, orders, groups }
}

/** The encoded query of pieces. */
export function joinQuery({ conditions, orders, groups }: QueryPieces): string {
    return [...conditions, ...groups, ...orders].join('^')
}

/** The parts of a condition with alternatives: the first, then each as it stands behind `OR`. */
export function alternatives(condition: string): readonly string[] {
    return separated(condition).map((part, index) => (index === 0 ? part : part.slice('OR'.length)))
}

/** A value as it is written in an encoded query. */
export function escapeValue(text: string): string {
    return text.replaceAll('^', '^^')
}

/** A related list query has `^` of its own, and stays one piece. */
function separated(encoded: string): readonly string[] {
    const start = encoded.indexOf('RLQUERY')
    const end = encoded.indexOf('^ENDRLQUERY')
    if (start < 0 || end < start) {
        return encoded.split(CONDITION_END)
    }
    const stop = end + '^ENDRLQUERY'.length
    const [before, after] = [encoded.slice(0, start).replace(/\^$/, ''), encoded.slice(stop).replace(/^\^/, '')]
    return [...before.split(CONDITION_END), encoded.slice(start, stop), ...after.split(CONDITION_END)].filter(Boolean)
}
