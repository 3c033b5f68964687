"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.journalTables = void 0;
const declare_1 = require("../declare");
/** What hangs on any record: journal entries, attachments, history. */
exports.journalTables = [
    (0, declare_1.table)('sys_journal_field', 'Journal Entry', [
        (0, declare_1.text)('element', 'Element', 40),
        (0, declare_1.text)('element_id', 'Element ID', 32),
        (0, declare_1.column)('name', 'table_name', 'Name', { maxLength: 80 }),
        (0, declare_1.text)('value', 'Value', 8000),
    ]),
    (0, declare_1.table)('sys_attachment', 'Attachment', [
        (0, declare_1.column)('size_bytes', 'longint', 'Size bytes'),
        (0, declare_1.text)('file_name', 'File name', 100),
        (0, declare_1.text)('table_name', 'Table name', 80),
        (0, declare_1.text)('hash', 'Hash', 64),
        (0, declare_1.column)('size_compressed', 'longint', 'Size compressed'),
        (0, declare_1.column)('average_image_color', 'color', 'Average image color', { maxLength: 255 }),
        (0, declare_1.integer)('image_height', 'Image height'),
        (0, declare_1.integer)('image_width', 'Image width'),
        (0, declare_1.text)('content_type', 'Content type', 100),
        (0, declare_1.column)('table_sys_id', 'char', 'Table sys ID', { maxLength: 32 }),
        (0, declare_1.text)('state', 'State', 40, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.integer)('chunk_size_bytes', 'Chunk size bytes'),
        (0, declare_1.flag)('compressed', 'Compressed'),
    ], { indexes: [(0, declare_1.indexOn)('table_sys_id')], display: 'file_name' }),
    (0, declare_1.table)('sys_attachment_doc', 'Attachment Document', [
        (0, declare_1.reference)('sys_attachment', 'Attachment', 'sys_attachment'),
        (0, declare_1.integer)('position', 'Position'),
        (0, declare_1.text)('data', 'Data', 1000000),
    ], { indexes: [(0, declare_1.indexOn)('sys_attachment')] }),
    (0, declare_1.table)('sys_audit', 'Audit', [
        (0, declare_1.text)('tablename', 'Tablename', 80),
        (0, declare_1.text)('fieldname', 'Fieldname', 80),
        (0, declare_1.text)('documentkey', 'Documentkey', 32),
        (0, declare_1.integer)('record_checkpoint', 'Record checkpoint'),
        (0, declare_1.text)('oldvalue', 'Oldvalue', 65000),
        (0, declare_1.text)('newvalue', 'Newvalue', 65000),
        (0, declare_1.text)('user', 'User', 100),
        (0, declare_1.text)('reason', 'Reason', 255),
        (0, declare_1.text)('internal_checkpoint', 'Internal checkpoint', 40),
    ], { indexes: [(0, declare_1.indexOn)('documentkey')] }),
];
//# sourceMappingURL=journal.js.map