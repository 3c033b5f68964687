import { createHash } from 'node:crypto'
import { html } from 'hono/html'
import { cleanText } from '../../outside-text'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import { redirect } from '../../rest/redirect'
import type { Row } from '../../store/row'
import { getRow } from '../../store/select-rows'
import { type FormSubject, formSubject } from '../form-subject'
import { type Html, problem } from '../layout'
import { equals, type PageServices, type PageVisit, rowsOf, type UserMessage } from '../page-services'

/** Where files are sent to and fetched from. */
export const ATTACHMENT_ADDRESS = '/_local/attachments'

/** Characters of a piece of a stored file; sys_attachment_doc.data holds a million. */
const PIECE = 900_000

const MOST_NAME_CHARACTERS = 100

/** The files of a stored record that the user may read, and the form that adds one (t_AddingAnAttachment.md). */
export function attachmentsView(services: PageServices, { table, row }: FormSubject, token: string): Html | '' {
    const { access } = services
    const sysId = row['sys_id'] ?? ''
    const files = attachmentRows(services, table, sysId)
    const mayAdd = access.allows('create', 'sys_attachment', newRow(table, sysId))
    if (files.length === 0 && !mayAdd) {
        return ''
    }
    return html`<section aria-label="Attachments">
        <h2>Attachments (${files.length})</h2>
        <ul>
            ${files.map(
                (file) =>
                    html`<li>
                        <a class="link" href="${ATTACHMENT_ADDRESS}?sys_id=${file['sys_id']}">${file['file_name']}</a>
                        <small>${file['size_bytes']} bytes</small>
                    </li>`,
            )}
        </ul>
        ${mayAdd
            ? html`<form
                  class="bar"
                  method="post"
                  enctype="multipart/form-data"
                  action="${ATTACHMENT_ADDRESS}?table=${table}&amp;sys_id=${sysId}"
              >
                  <input type="hidden" name="sysparm_ck" value="${token}" />
                  <label for="attachment">Add files</label>
                  <input type="file" id="attachment" name="attachment" multiple required />
                  <button class="unstyled" type="submit">Attach</button>
              </form>`
            : ''}
    </section>`
}

/** `GET /_local/attachments?sys_id=…` sends a file to who may read it; POST with `table` and `sys_id` attaches files. */
export function answerAttachments(
    services: PageServices,
    request: InstanceRequest,
    visit: PageVisit,
): InstanceResponse {
    return request.method === 'POST'
        ? attach(services, request, visit)
        : download(services, visit.query.get('sys_id') ?? '')
}

function attach(services: PageServices, request: InstanceRequest, visit: PageVisit): InstanceResponse {
    const { query } = visit
    const subject = formSubject(services, query.get('table') ?? '', query.get('sys_id') ?? '', {})
    if ('status' in subject) {
        return subject
    }
    const start = newRow(subject.table, subject.row['sys_id'] ?? '')
    if (subject.isNew || !services.access.allows('create', 'sys_attachment', start)) {
        return problem(services.context, 403, 'You may not attach files to this record')
    }
    const files = request.parts.filter(
        ({ name, fileName }) => name === 'attachment' && fileName !== null && fileName !== '',
    )
    visit.keep(
        files.length === 0
            ? [{ type: 'error', text: 'Choose a file first' }]
            : files.map((file): UserMessage => {
                  const name = cleanText(file.fileName ?? '', MOST_NAME_CHARACTERS)
                  const error = refusedName(services, name) ?? store(services, start, name, file.contentType, file.data)
                  return error === null
                      ? { type: 'info', text: `${name} was attached` }
                      : { type: 'error', text: `${name} was not attached: ${error}` }
              }),
    )
    return redirect(`/${subject.table}.do?sys_id=${subject.row['sys_id']}`)
}

/** glide.attachment.extensions names what may be attached; empty for everything (r_AdministeringAttachments.md). */
function refusedName({ context }: PageServices, name: string): string | null {
    const listed = (context.properties.get().get('glide.attachment.extensions') ?? '')
        .split(',')
        .map((each) => each.trim().toLowerCase())
        .filter(Boolean)
    const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
    return listed.length === 0 || listed.includes(extension) ? null : 'files with this ending are not allowed here'
}

function store(
    { records, takeMessages }: PageServices,
    start: Row,
    name: string,
    contentType: string | null,
    data: Uint8Array,
): string | null {
    const { row, error } = records.insert('sys_attachment', {
        ...start,
        file_name: name,
        content_type: contentType ?? 'application/octet-stream',
        size_bytes: String(data.byteLength),
        hash: createHash('sha256').update(data).digest('hex'),
    })
    const said = takeMessages().map(({ text }) => text)
    if (!row) {
        return [...said, error ?? 'the instance refused it'].join(' ')
    }
    const text = Buffer.from(data).toString('base64')
    for (let position = 0; position * PIECE < text.length; position++) {
        const piece = text.slice(position * PIECE, (position + 1) * PIECE)
        records.insert('sys_attachment_doc', {
            sys_attachment: row['sys_id'] ?? '',
            position: String(position),
            data: piece,
        })
    }
    return null
}

/** Always as a file to keep: what somebody attached never becomes a page of this instance. */
function download(services: PageServices, sysId: string): InstanceResponse {
    const { context, access } = services
    const row = getRow(context.database, context.dictionary.get(), 'sys_attachment', sysId)
    if (!row || !access.allows('read', 'sys_attachment', row)) {
        return problem(context, 404, 'Attachment not found')
    }
    const pieces = rowsOf(context, 'sys_attachment_doc', [equals('sys_attachment', sysId)], 'position')
    const name = encodeURIComponent(row['file_name'] ?? 'attachment').replace(
        /['()*]/g,
        (each) => `%${each.charCodeAt(0).toString(16)}`,
    )
    return {
        status: 200,
        headers: {
            'content-type': 'application/octet-stream',
            'content-disposition': `attachment; filename*=UTF-8''${name}`,
            'content-security-policy': "default-src 'none'; sandbox",
            'cache-control': 'no-store',
        },
        body: Buffer.from(pieces.map((piece) => piece['data'] ?? '').join(''), 'base64'),
    }
}

function attachmentRows(services: PageServices, table: string, sysId: string): readonly Row[] {
    const conditions = [equals('table_sys_id', sysId), equals('table_name', table)]
    return rowsOf(services.context, 'sys_attachment', conditions, 'sys_created_on').filter((row) =>
        services.access.allows('read', 'sys_attachment', row),
    )
}

function newRow(table: string, sysId: string): Row {
    return { sys_class_name: 'sys_attachment', table_name: table, table_sys_id: sysId }
}
