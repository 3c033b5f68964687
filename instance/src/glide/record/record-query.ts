import type { ConditionPart, OrderPart, QueryArgument, QueryPart } from '../wire'
import { fieldText } from './field-text'
import { conditionOf, conditionPart, GlideQueryCondition } from './glide-query-condition'

type Piece = QueryPart | GlideQueryCondition | JoinPiece

interface JoinPiece {
    readonly kind: 'join'
    readonly table: string
    readonly primary: string
    readonly joined: string
    readonly condition: GlideQueryCondition | null
}

/** What a GlideRecord or GlideAggregate has been told to ask for. */
export class RecordQuery {
    limit: number | undefined
    offset: number | undefined
    readonly order: OrderPart[] = []
    private readonly pieces: Piece[] = []

    add(terms: readonly unknown[]): GlideQueryCondition {
        const condition = conditionOf(terms)
        this.pieces.push(condition)
        return condition
    }

    addEncoded(query: unknown): void {
        this.pieces.push({ kind: 'encoded', query: fieldText(query) })
    }

    /** Records that have a related one in `table`; conditions on that one are joined to the answer. */
    addJoin(table: string, primary: string, joined: string): GlideQueryCondition {
        // The filter holds for every related record: only what a script joins to it narrows them.
        const condition = new GlideQueryCondition('sys_id', 'ISNOTEMPTY', '')
        this.pieces.push({ kind: 'join', table, primary, joined, condition })
        return condition
    }

    addOrder(element: unknown, descending: boolean): void {
        this.order.push({ element: fieldText(element), descending })
    }

    parts(): QueryPart[] {
        return this.pieces.map((piece) => {
            if (piece instanceof GlideQueryCondition) {
                return conditionPart(piece)
            }
            return 'condition' in piece ? joinPart(piece) : piece
        })
    }

    /** The query as it goes to the host. */
    argument(table: string): QueryArgument {
        return {
            table,
            parts: this.parts(),
            order: this.order,
            ...(this.limit === undefined ? {} : { limit: this.limit }),
            ...(this.offset === undefined ? {} : { offset: this.offset }),
        }
    }

    /** As an encoded query (markdown/platform-user-interface/c_EncodedQueryStrings.md). */
    encoded(groupBy: readonly string[] = []): string {
        const conditions = this.parts().flatMap((part) =>
            part.kind === 'encoded' ? [part.query] : part.kind === 'condition' ? [encodeCondition(part)] : [],
        )
        const order = this.order.map(({ element, descending }) => `${descending ? 'ORDERBYDESC' : 'ORDERBY'}${element}`)
        return [
            ...conditions.filter((text) => text !== ''),
            ...order,
            ...groupBy.map((element) => `GROUPBY${element}`),
        ].join('^')
    }
}

function joinPart(piece: JoinPiece): QueryPart {
    return {
        kind: 'join',
        table: piece.table,
        primary: piece.primary,
        joined: piece.joined,
        parts: piece.condition === null ? [] : [conditionPart(piece.condition)],
    }
}

function encodeCondition(part: ConditionPart): string {
    const own = `${part.element}${part.operator}${part.value.replaceAll('^', '^^')}`
    return part.more.reduce(
        (text, { join, condition }) => `${text}${join === 'or' ? '^OR' : '^'}${encodeCondition(condition)}`,
        own,
    )
}
