import type { TableSource } from '../../store/table-source'
import { CHOICE, column, flag, indexOn, integer, reference, table, text } from '../declare'

/** What hangs on any record: journal entries, attachments, history. */
export const journalTables: readonly TableSource[] = [
    table('sys_journal_field', 'Journal Entry', [
        text('element', 'Element', 40),
        text('element_id', 'Element ID', 32),
        column('name', 'table_name', 'Name', { maxLength: 80 }),
        text('value', 'Value', 8000),
    ]),
    table(
        'sys_attachment',
        'Attachment',
        [
            column('size_bytes', 'longint', 'Size bytes'),
            text('file_name', 'File name', 100),
            text('table_name', 'Table name', 80),
            text('hash', 'Hash', 64),
            column('size_compressed', 'longint', 'Size compressed'),
            column('average_image_color', 'color', 'Average image color', { maxLength: 255 }),
            integer('image_height', 'Image height'),
            integer('image_width', 'Image width'),
            text('content_type', 'Content type', 100),
            column('table_sys_id', 'char', 'Table sys ID', { maxLength: 32 }),
            text('state', 'State', 40, { choice: CHOICE.withNone }),
            integer('chunk_size_bytes', 'Chunk size bytes'),
            flag('compressed', 'Compressed'),
        ],
        { indexes: [indexOn('table_sys_id')], display: 'file_name' },
    ),
    table(
        'sys_attachment_doc',
        'Attachment Document',
        [
            reference('sys_attachment', 'Attachment', 'sys_attachment'),
            integer('position', 'Position'),
            text('data', 'Data', 1000000),
        ],
        { indexes: [indexOn('sys_attachment')] },
    ),
    table(
        'sys_audit',
        'Audit',
        [
            text('tablename', 'Tablename', 80),
            text('fieldname', 'Fieldname', 80),
            text('documentkey', 'Documentkey', 32),
            integer('record_checkpoint', 'Record checkpoint'),
            text('oldvalue', 'Oldvalue', 65000),
            text('newvalue', 'Newvalue', 65000),
            text('user', 'User', 100),
            text('reason', 'Reason', 255),
            text('internal_checkpoint', 'Internal checkpoint', 40),
        ],
        { indexes: [indexOn('documentkey')] },
    ),
]
