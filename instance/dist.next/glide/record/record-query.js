"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordQuery = void 0;
const field_text_1 = require("./field-text");
const glide_query_condition_1 = require("./glide-query-condition");
/** What a GlideRecord or GlideAggregate has been told to ask for. */
class RecordQuery {
    limit;
    offset;
    order = [];
    pieces = [];
    add(terms) {
        const condition = (0, glide_query_condition_1.conditionOf)(terms);
        this.pieces.push(condition);
        return condition;
    }
    addEncoded(query) {
        this.pieces.push({ kind: 'encoded', query: (0, field_text_1.fieldText)(query) });
    }
    /** Records that have a related one in `table`; conditions on that one are joined to the answer. */
    addJoin(table, primary, joined) {
        // The filter holds for every related record: only what a script joins to it narrows them.
        const condition = new glide_query_condition_1.GlideQueryCondition('sys_id', 'ISNOTEMPTY', '');
        this.pieces.push({ kind: 'join', table, primary, joined, condition });
        return condition;
    }
    addOrder(element, descending) {
        this.order.push({ element: (0, field_text_1.fieldText)(element), descending });
    }
    parts() {
        return this.pieces.map((piece) => {
            if (piece instanceof glide_query_condition_1.GlideQueryCondition) {
                return (0, glide_query_condition_1.conditionPart)(piece);
            }
            return 'condition' in piece ? joinPart(piece) : piece;
        });
    }
    /** The query as it goes to the host. */
    argument(table) {
        return {
            table,
            parts: this.parts(),
            order: this.order,
            ...(this.limit === undefined ? {} : { limit: this.limit }),
            ...(this.offset === undefined ? {} : { offset: this.offset }),
        };
    }
    /** As an encoded query (markdown/platform-user-interface/c_EncodedQueryStrings.md). */
    encoded(groupBy = []) {
        const conditions = this.parts().flatMap((part) => part.kind === 'encoded' ? [part.query] : part.kind === 'condition' ? [encodeCondition(part)] : []);
        const order = this.order.map(({ element, descending }) => `${descending ? 'ORDERBYDESC' : 'ORDERBY'}${element}`);
        return [
            ...conditions.filter((text) => text !== ''),
            ...order,
            ...groupBy.map((element) => `GROUPBY${element}`),
        ].join('^');
    }
}
exports.RecordQuery = RecordQuery;
function joinPart(piece) {
    return {
        kind: 'join',
        table: piece.table,
        primary: piece.primary,
        joined: piece.joined,
        parts: piece.condition === null ? [] : [(0, glide_query_condition_1.conditionPart)(piece.condition)],
    };
}
function encodeCondition(part) {
    const own = `${part.element}${part.operator}${part.value.replaceAll('^', '^^')}`;
    return part.more.reduce((text, { join, condition }) => `${text}${join === 'or' ? '^OR' : '^'}${encodeCondition(condition)}`, own);
}
//# sourceMappingURL=record-query.js.map