"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideQueryCondition = void 0;
exports.conditionPart = conditionPart;
exports.conditionOf = conditionOf;
const not_built_1 = require("../not-built");
const field_text_1 = require("./field-text");
/** Operators of addQuery that an encoded query spells differently. */
const ENCODED_OPERATORS = {
    CONTAINS: 'LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
    DOESNOTCONTAIN: 'NOT LIKE',
    DOES_NOT_CONTAIN: 'NOT LIKE',
    NOT_LIKE: 'NOT LIKE',
    NOT_IN: 'NOT IN',
    IS_NULL: 'ISEMPTY',
    IS_NOT_NULL: 'ISNOTEMPTY',
    '<>': '!=',
    '==': '=',
};
let partOf;
/**
 * One condition of a query, to which further ones can be joined
 * (markdown/api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md).
 */
class GlideQueryCondition {
    #condition;
    /** Not for scripts: addQuery makes conditions. */
    constructor(element, operator, value) {
        const name = (0, field_text_1.fieldText)(operator).trim();
        this.#condition = {
            kind: 'condition',
            element: (0, field_text_1.fieldText)(element),
            operator: ENCODED_OPERATORS[name] ?? name,
            value: queryValue(value),
            more: [],
        };
    }
    static {
        partOf = (condition) => condition.#condition;
    }
    addCondition(...terms) {
        return this.#join('and', terms);
    }
    addOrCondition(...terms) {
        return this.#join('or', terms);
    }
    addSystemCondition(...terms) {
        return this.#join('and', terms);
    }
    addSystemOrCondition(...terms) {
        return this.#join('or', terms);
    }
    #join(join, terms) {
        const [first] = terms;
        const condition = first instanceof _a ? first : conditionOf(terms);
        this.#condition.more.push({ join, condition: condition.#condition });
        return condition;
    }
}
exports.GlideQueryCondition = GlideQueryCondition;
_a = GlideQueryCondition;
(0, not_built_1.markNotBuilt)(GlideQueryCondition.prototype, 'GlideQueryCondition', ['addUserCondition', 'addUserOrCondition']);
/** The condition as it goes to the host; grows as the script joins more to it. */
function conditionPart(condition) {
    return partOf(condition);
}
/** `(name, value)` compares for equality, `(name, operator, value)` as the operator says. */
function conditionOf(terms) {
    return terms.length < 3
        ? new GlideQueryCondition(terms[0], '=', terms[1])
        : new GlideQueryCondition(terms[0], terms[1], terms[2]);
}
function queryValue(value) {
    return Array.isArray(value) ? value.map(field_text_1.fieldText).join(',') : (0, field_text_1.fieldText)(value);
}
//# sourceMappingURL=glide-query-condition.js.map