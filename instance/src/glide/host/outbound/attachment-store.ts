import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { HostServices } from '../host-services'
import { rowsWhere } from '../rows-where'
import { ScriptError } from '../script-error'

/** Bytes in one row of sys_attachment_doc; in base64 they fit the column. */
const CHUNK_BYTES = 734_001

/**
 * The content of an attachment.
 *
 * @throws ScriptError if there is none
 */
export function attachmentBytes({ context }: HostServices, sysId: string): Uint8Array {
    const [attachment] = rowsWhere(context, 'sys_attachment', { sys_id: sysId })
    if (!attachment) {
        throw new ScriptError(`There is no attachment '${sysId}'`)
    }
    const chunks = [...rowsWhere(context, 'sys_attachment_doc', { sys_attachment: sysId })]
        .sort((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0))
        .map((row) => Buffer.from(row['data'] ?? '', 'base64'))
    const whole = Buffer.concat(chunks)
    return new Uint8Array(attachment['compressed'] === '1' ? gunzipSync(whole) : whole)
}

/** What is stored for a record. */
export interface NewAttachment {
    readonly table: string
    readonly record: string
    readonly fileName: string
    readonly contentType: string
    readonly content: Uint8Array
}

/** Stores an attachment: its sys_id, or why it could not be stored. */
export function storeAttachment(services: HostServices, attachment: NewAttachment): { id: string } | { error: string } {
    const { table, record, fileName, contentType, content } = attachment
    const { context } = services
    if (!context.dictionary.get().table(table) || rowsWhere(context, table, { sys_id: record }).length === 0) {
        return { error: `There is no record '${record}' in ${table} to attach ${fileName} to` }
    }
    const { row, error } = services.records().insert('sys_attachment', {
        table_name: table,
        table_sys_id: record,
        file_name: fileName,
        content_type: contentType,
        size_bytes: String(content.length),
        chunk_size_bytes: String(CHUNK_BYTES),
        hash: createHash('sha256').update(content).digest('hex'),
        state: 'available',
    })
    const id = row?.['sys_id']
    if (!id) {
        return { error: error ?? 'The attachment was not stored' }
    }
    for (let position = 0; position * CHUNK_BYTES < content.length; position++) {
        const chunk = content.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES)
        services.records().insert('sys_attachment_doc', {
            sys_attachment: id,
            position: String(position),
            data: Buffer.from(chunk).toString('base64'),
        })
    }
    return { id }
}
