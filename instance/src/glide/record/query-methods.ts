import type { GlideQueryCondition } from './glide-query-condition'
import { RecordBase, stateOf } from './record-base'

/** Conditions, the same on GlideRecord and GlideAggregate. */
export class QueryMethods extends RecordBase {
    /** `(encoded query)`, `(name, value)` or `(name, operator, value)`. */
    addQuery(...terms: unknown[]): GlideQueryCondition | undefined {
        if (terms.length === 1) {
            this.addEncodedQuery(terms[0])
            return undefined
        }
        return stateOf(this).query.add(terms)
    }

    addEncodedQuery(query: unknown): void {
        stateOf(this).query.addEncoded(query)
    }

    addNullQuery(element: unknown): GlideQueryCondition {
        return stateOf(this).query.add([element, 'ISEMPTY', ''])
    }

    addNotNullQuery(element: unknown): GlideQueryCondition {
        return stateOf(this).query.add([element, 'ISNOTEMPTY', ''])
    }
}
