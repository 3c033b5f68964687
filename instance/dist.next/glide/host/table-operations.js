"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableOperations = tableOperations;
/** What a context keeps about tables and about who the transaction runs as. */
function tableOperations({ context }) {
    return {
        'transaction.describe': () => {
            const { session } = context;
            const properties = context.properties.get();
            return {
                dictionary: context.versions.stamp(context.dictionary.tables),
                userId: session.userId,
                userName: session.userName,
                displayName: session.displayName,
                timeZone: session.timeZone,
                language: session.language,
                authenticated: session.authenticated,
                interactive: session.interactive,
                roles: [...session.roles],
                dateFormat: properties.get('glide.sys.date_format') ?? 'yyyy-MM-dd',
                timeFormat: properties.get('glide.sys.time_format') ?? 'HH:mm:ss',
            };
        },
        'table.describe': ({ table }) => {
            const definition = context.dictionary.get().table(table);
            return definition ? describeTable(definition) : null;
        },
        'table.hierarchy': ({ table }) => {
            const definition = context.dictionary.get().table(table);
            return {
                lineage: definition?.lineage ?? [],
                family: definition ? [table, ...definition.family.filter((name) => name !== table)] : [],
            };
        },
    };
}
function describeTable(table) {
    return {
        name: table.name,
        label: table.label,
        plural: `${table.label}s`,
        displayElement: table.displayElement,
        columns: [...table.columns.values()].filter(({ active }) => active).map(describeColumn),
    };
}
function describeColumn(column) {
    return {
        element: column.element,
        table: column.table,
        type: column.type,
        label: column.label,
        maxLength: column.maxLength,
        mandatory: column.mandatory,
        virtual: false,
        journal: column.storage === 'none',
        reference: column.type === 'reference' || column.type === 'domain_id' ? column.reference : null,
        choice: column.choice,
        dependent: column.dependent,
        attributes: column.attributes,
    };
}
//# sourceMappingURL=table-operations.js.map