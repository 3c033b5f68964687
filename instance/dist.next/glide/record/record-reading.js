"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordReading = void 0;
const calls_1 = require("../calls");
const transaction_1 = require("../transaction");
const display_text_1 = require("./display-text");
const field_access_1 = require("./field-access");
const field_text_1 = require("./field-text");
const glide_element_descriptor_1 = require("./glide-element-descriptor");
const query_methods_1 = require("./query-methods");
const record_base_1 = require("./record-base");
const record_state_1 = require("./record-state");
/** The reading half of GlideRecord (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
class RecordReading extends query_methods_1.QueryMethods {
    addActiveQuery() {
        return (0, record_base_1.stateOf)(this).query.add(['active', '=', 'true']);
    }
    addJoinQuery(table, primary, joined) {
        const state = (0, record_base_1.stateOf)(this);
        const joinedField = joined ?? firstReference((0, field_text_1.fieldText)(table), state.table);
        return state.query.addJoin((0, field_text_1.fieldText)(table), primary ?? 'sys_id', joinedField);
    }
    addSystemQuery(...terms) {
        return this.addQuery(...terms);
    }
    addSystemEncodedQuery(query) {
        this.addEncodedQuery(query);
    }
    orderBy(element) {
        (0, record_base_1.stateOf)(this).query.addOrder(element, false);
    }
    orderByDesc(element) {
        (0, record_base_1.stateOf)(this).query.addOrder(element, true);
    }
    addSystemOrderBy(element) {
        this.orderBy(element);
    }
    addSystemOrderByDesc(element) {
        this.orderByDesc(element);
    }
    setLimit(limit) {
        const { query } = (0, record_base_1.stateOf)(this);
        query.limit = wholeNumber(limit);
        query.offset = undefined;
    }
    /** Rows from the first, inclusive, to the last, exclusive; both count from 0. */
    chooseWindow(first, last) {
        const { query } = (0, record_base_1.stateOf)(this);
        query.offset = wholeNumber(first);
        query.limit = Math.max(0, wholeNumber(last) - query.offset);
    }
    /** Counting is never part of a query here, so there is nothing to turn off. */
    setNoCount() { }
    /** Long lists of sys_ids are not treated specially here, so there is nothing to turn off. */
    disableSysIdInOptimization() { }
    query(element, value) {
        this._query(element, value);
    }
    _query(element, value) {
        const state = (0, record_base_1.stateOf)(this);
        if (element !== undefined && value !== undefined) {
            state.query.add([element, '=', value]);
        }
        state.runQuery();
    }
    next() {
        return (0, record_base_1.stateOf)(this).next();
    }
    _next() {
        return (0, record_base_1.stateOf)(this).next();
    }
    hasNext() {
        return (0, record_base_1.stateOf)(this).hasNext();
    }
    /** By sys_id or else display value, or by field and value; further records follow by next(). */
    get(name, value) {
        const state = (0, record_base_1.stateOf)(this);
        if (!state.description) {
            return false;
        }
        const sought = value === undefined ? { value: (0, field_text_1.fieldText)(name) } : { element: (0, field_text_1.fieldText)(name), value: (0, field_text_1.fieldText)(value) };
        state.take((0, calls_1.call)('record.get', { table: state.table, secure: state.secure, ...sought }));
        return state.next();
    }
    getRowCount() {
        const state = (0, record_base_1.stateOf)(this);
        if (state.query.offset === undefined) {
            return state.count;
        }
        return (0, calls_1.call)('record.count', {
            ...state.query.argument(state.table),
            limit: undefined,
            offset: undefined,
            secure: state.secure,
        });
    }
    getEncodedQuery() {
        return (0, record_base_1.stateOf)(this).query.encoded();
    }
    isValidEncodedQuery(query) {
        const { table, description } = (0, record_base_1.stateOf)(this);
        return description !== null && (0, calls_1.call)('query.valid', { table, query: (0, field_text_1.fieldText)(query) });
    }
    isEncodedQueryValid(query) {
        const valid = this.isValidEncodedQuery(query);
        this.addEncodedQuery(valid ? query : 'sys_idNotValidnull');
        return valid;
    }
    isValid() {
        return (0, record_base_1.stateOf)(this).description !== null;
    }
    isValidField(element) {
        return (0, record_base_1.stateOf)(this).columns.has((0, field_text_1.fieldText)(element));
    }
    isValidRecord() {
        return (0, record_base_1.stateOf)(this).exists;
    }
    isNewRecord() {
        return (0, record_base_1.stateOf)(this).isNew;
    }
    /** Database views are not part of this instance. */
    isView() {
        return false;
    }
    getTableName() {
        return (0, record_base_1.stateOf)(this).table;
    }
    getRecordClassName() {
        const state = (0, record_base_1.stateOf)(this);
        return state.read('sys_class_name') ?? state.table;
    }
    getClassDisplayValue() {
        return (0, record_base_1.stateOf)(this).description?.label ?? '';
    }
    getLabel() {
        return this.getClassDisplayValue();
    }
    getED() {
        return new glide_element_descriptor_1.GlideElementDescriptor((0, record_base_1.stateOf)(this).description, null);
    }
    getUniqueValue() {
        return (0, record_base_1.stateOf)(this).read('sys_id');
    }
    /** null for an empty field and for one that does not exist. */
    getValue(element) {
        return (0, record_base_1.stateOf)(this).read((0, field_text_1.fieldText)(element));
    }
    /** Of a field, which may be dot-walked; without a name, of the record. */
    getDisplayValue(element) {
        const state = (0, record_base_1.stateOf)(this);
        const name = element === undefined ? (state.description?.displayElement ?? 'sys_id') : (0, field_text_1.fieldText)(element);
        const found = walk(state, name);
        return found ? (0, display_text_1.displayText)(found.state, found.column) : null;
    }
    /** The field's GlideElement; null where there is no such field. */
    getElement(element) {
        const found = walk((0, record_base_1.stateOf)(this), (0, field_text_1.fieldText)(element));
        return found ? (0, field_access_1.elementOf)(found.state, found.column) : null;
    }
    getElements() {
        const state = (0, record_base_1.stateOf)(this);
        return [...state.columns.values()].map((column) => (0, field_access_1.elementOf)(state, column));
    }
    /** The dictionary attributes of a field, as `name=value` separated by commas. */
    getAttribute(element) {
        const column = (0, record_base_1.stateOf)(this).columns.get((0, field_text_1.fieldText)(element));
        return column
            ? Object.entries(column.attributes)
                .map(([name, value]) => `${name}=${value}`)
                .join(',')
            : null;
    }
    getLink(noStack) {
        const { table } = (0, record_base_1.stateOf)(this);
        const link = `${table}.do?sys_id=${this.getUniqueValue() ?? ''}`;
        return noStack === true ? link : `${link}&sysparm_stack=${table}_list.do?sysparm_query=active=true`;
    }
}
exports.RecordReading = RecordReading;
function wholeNumber(value) {
    return Math.max(0, Math.trunc(Number(value)) || 0);
}
function walk(state, path) {
    const names = path.split('.');
    let at = state;
    for (const [index, name] of names.entries()) {
        const column = at.columns.get(name);
        if (!column) {
            return undefined;
        }
        if (index === names.length - 1) {
            return { state: at, column };
        }
        if (column.reference === null) {
            return undefined;
        }
        at = at.referenced(column);
    }
    return undefined;
}
function firstReference(table, target) {
    for (const column of (0, record_state_1.columnsOf)((0, transaction_1.tableDescription)(table)).values()) {
        if (column.reference === target) {
            return column.element;
        }
    }
    return '';
}
//# sourceMappingURL=record-reading.js.map