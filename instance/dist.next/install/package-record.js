"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordsOf = recordsOf;
exports.fieldValue = fieldValue;
exports.isSet = isSet;
/**
 * The records of a file in their order. A record is an element with an `action` that holds no other records; the
 * elements around it (record_update, sys_choice_v2, a section with its fields) only keep together what belongs together.
 */
function recordsOf(root, file, folder) {
    const inner = root.children.flatMap((child) => recordsOf(child, file, folder));
    const action = actionOf(root);
    if (action === undefined || inner.length > 0) {
        return inner;
    }
    const fields = new Map(root.children.map((child) => [child.name, { value: child.text, attributes: child.attributes }]));
    return [
        {
            file,
            folder,
            table: root.name,
            action,
            sysId: (fields.get('sys_id')?.value ?? '').trim().toLowerCase(),
            fields,
            query: root.attributes['query'] ?? '',
        },
    ];
}
/** The text of a record's element, '' where it has none. */
function fieldValue(record, element) {
    return record.fields.get(element)?.value ?? '';
}
/** True for what an element says with `true` or `1`. */
function isSet(record, element) {
    const value = fieldValue(record, element);
    return value === 'true' || value === '1';
}
function actionOf(element) {
    switch (element.attributes['action']?.toLowerCase()) {
        case 'insert_or_update':
            return 'insert_or_update';
        case 'delete':
            return 'delete';
        case 'delete_multiple':
            return 'delete_multiple';
        default:
            return undefined;
    }
}
//# sourceMappingURL=package-record.js.map