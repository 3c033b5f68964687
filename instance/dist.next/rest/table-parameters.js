"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableParameters = tableParameters;
const DEFAULT_LIMIT = 10_000;
/** Reads the parameters; one that makes no sense has its default. */
function tableParameters(query) {
    const fields = query.get('sysparm_fields');
    const display = query.get('sysparm_display_value');
    const isTrue = (name) => query.get(name) === 'true';
    return {
        query: query.get('sysparm_query') ?? '',
        hasQuery: query.has('sysparm_query'),
        filters: [...query].filter(([name]) => !name.startsWith('sysparm_')),
        fields: fields
            ? fields
                .split(',')
                .map((field) => field.trim())
                .filter((field) => field !== '')
            : null,
        limit: count(query.get('sysparm_limit'), DEFAULT_LIMIT),
        offset: count(query.get('sysparm_offset'), 0),
        display: display === 'true' || display === 'all' ? display : 'false',
        excludeReferenceLink: isTrue('sysparm_exclude_reference_link'),
        inputDisplayValue: isTrue('sysparm_input_display_value'),
        suppressPagination: isTrue('sysparm_suppress_pagination_header'),
        noCount: isTrue('sysparm_no_count'),
    };
}
function count(text, otherwise) {
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
//# sourceMappingURL=table-parameters.js.map