"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideAggregate = exports.GlideAggregateMethods = void 0;
const calls_1 = require("../calls");
const not_built_1 = require("../not-built");
const field_text_1 = require("./field-text");
const query_methods_1 = require("./query-methods");
const record_base_1 = require("./record-base");
const record_class_1 = require("./record-class");
/** What GlideAggregate keeps beside the query. */
class AggregateState {
    aggregates = [];
    groupBy = [];
    orderByAggregate = null;
    grouped = true;
    groups = [];
    index = -1;
    add(aggregate) {
        if (this.indexOf(aggregate) < 0) {
            this.aggregates.push(aggregate);
        }
    }
    indexOf(aggregate) {
        return this.aggregates.findIndex((known) => known.function === aggregate.function && known.element === aggregate.element);
    }
    /**
     * The documented examples of `addAggregate('COUNT', field)` without groupBy answer one row for each value of the
     * field, and count its empty values too.
     */
    groupElements() {
        if (!this.grouped) {
            return [];
        }
        const counted = this.aggregates
            .filter(({ function: name, element }) => name === 'COUNT' && element !== null)
            .map(({ element }) => element);
        return this.groupBy.length > 0 ? this.groupBy : [...new Set(counted)];
    }
}
const FUNCTIONS = {
    AVG: 'AVG',
    COUNT: 'COUNT',
    GROUP_CONCAT: 'GROUP_CONCAT',
    GROUP_CONCAT_DISTINCT: 'GROUP_CONCAT_DISTINCT',
    MAX: 'MAX',
    MIN: 'MIN',
    STDDEV: 'STDDEV',
    SUM: 'SUM',
};
/** Methods of GlideAggregate (markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md). */
class GlideAggregateMethods extends query_methods_1.QueryMethods {
    #aggregate = new AggregateState();
    addAggregate(name, element) {
        this.#aggregate.add(aggregateOf(name, element));
    }
    groupBy(element) {
        this.#group((0, field_text_1.fieldText)(element));
    }
    /** Also groups by the field. */
    orderBy(element) {
        this.#group((0, field_text_1.fieldText)(element));
        (0, record_base_1.stateOf)(this).query.addOrder(element, false);
    }
    orderByDesc(element) {
        this.#group((0, field_text_1.fieldText)(element));
        (0, record_base_1.stateOf)(this).query.addOrder(element, true);
    }
    /** Largest first, as in the documented examples. */
    orderByAggregate(name, element) {
        this.#aggregate.orderByAggregate = aggregateOf(name, element);
        this.#aggregate.add(this.#aggregate.orderByAggregate);
    }
    setGroup(grouped) {
        this.#aggregate.grouped = grouped === true || grouped === 'true';
    }
    query() {
        const state = (0, record_base_1.stateOf)(this);
        const aggregate = this.#aggregate;
        const groupBy = aggregate.groupElements();
        const asked = (part) => part.function === 'COUNT' && groupBy.includes(part.element ?? '') ? { ...part, element: null } : part;
        const argument = {
            ...state.query.argument(state.table),
            aggregates: aggregate.aggregates.map(asked),
            groupBy,
            largestFirst: aggregate.orderByAggregate === null ? null : asked(aggregate.orderByAggregate),
        };
        aggregate.groups = state.description ? (0, calls_1.call)('aggregate.query', argument) : [];
        aggregate.index = -1;
        state.clear(false);
    }
    hasNext() {
        return this.#aggregate.index + 1 < this.#aggregate.groups.length;
    }
    next() {
        const state = (0, record_base_1.stateOf)(this);
        const group = this.#aggregate.groups[++this.#aggregate.index];
        if (!group) {
            state.clear(false);
            return false;
        }
        state.place(group.group);
        return true;
    }
    /** The value of an aggregate in the current group, as text. */
    getAggregate(name, element) {
        const { groups, index } = this.#aggregate;
        const at = this.#aggregate.indexOf(aggregateOf(name, element));
        return groups[index]?.values[at] ?? null;
    }
    getAggregateEncodedQuery() {
        const state = (0, record_base_1.stateOf)(this);
        const own = state.query.encoded();
        const group = this.#aggregate.groupElements().map((element) => `${element}=${state.read(element) ?? ''}`);
        return [...(own === '' ? [] : [own]), ...group].join('^');
    }
    /** With the order and grouping that the query implies. */
    getEncodedQuery() {
        const state = (0, record_base_1.stateOf)(this);
        const groups = this.#aggregate.groupElements();
        const ordered = new Set(state.query.order.map(({ element }) => element));
        const order = groups.filter((element) => !ordered.has(element)).map((element) => `ORDERBY${element}`);
        return [state.query.encoded(), ...order, ...groups.map((element) => `GROUPBY${element}`)]
            .filter((text) => text !== '')
            .join('^');
    }
    getRowCount() {
        return this.#aggregate.groups.length;
    }
    getTableName() {
        return (0, record_base_1.stateOf)(this).table;
    }
    getValue(element) {
        return (0, record_base_1.stateOf)(this).read((0, field_text_1.fieldText)(element));
    }
    #group(element) {
        if (!this.#aggregate.groupBy.includes(element)) {
            this.#aggregate.groupBy.push(element);
        }
    }
}
exports.GlideAggregateMethods = GlideAggregateMethods;
(0, not_built_1.markNotBuilt)(GlideAggregateMethods.prototype, 'GlideAggregate', [
    'addTrend',
    'setAggregateWindow',
    'setAggregateWorkflow',
    'setCategory',
    'setIntervalYearIncluded',
]);
const open = (0, record_class_1.recordFactory)(GlideAggregateMethods, false);
/** Counts, sums and the like of the records of one table. */
exports.GlideAggregate = (0, record_class_1.scriptConstructor)('GlideAggregate', GlideAggregateMethods, open);
function aggregateOf(name, element) {
    const upper = (0, field_text_1.fieldText)(name).toUpperCase();
    const field = (0, field_text_1.fieldText)(element);
    return {
        function: FUNCTIONS[upper] ?? (0, not_built_1.refuse)(`GlideAggregate.addAggregate('${upper}')`),
        element: field === '' ? null : field,
    };
}
//# sourceMappingURL=glide-aggregate.js.map