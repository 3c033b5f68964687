import { html } from 'hono/html'
import { ReadableDisplay } from '../../reading/readable-display'
import { journalEntries } from '../../store/journal'
import type { Row, Value } from '../../store/row'
import type { FormSubject } from '../form-subject'
import type { Html } from '../layout'
import { equals, labelOf, type PageServices, rowsOf, shown } from '../page-services'
import { recordName } from '../references/record-name'

/** One entry: what somebody wrote, or the fields that were changed together. */
interface ActivityEntry {
    readonly kind: 'comment' | 'work-note' | 'change'
    readonly label: string
    readonly userName: string
    /** Stored date-time, UTC. */
    readonly at: string
    readonly text: string
}

/** Entries that a form shows. */
const MOST = 100

/**
 * Comments, work notes and changes of fields of a record, newest first, as far as the user may read the fields
 * (markdown/platform-user-interface/c_activity-streams.md). Changes are those of the audit.
 */
export function activityStream(services: PageServices, subject: FormSubject): Html | '' {
    const entries = [...writtenEntries(services, subject), ...changeEntries(services, subject)]
        .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
        .slice(0, MOST)
    const names = new Map<string, string>()
    const nameOf = (userName: string): string => {
        const known = names.get(userName) ?? personName(services, userName)
        names.set(userName, known)
        return known
    }
    return entries.length === 0
        ? ''
        : html`<section aria-label="Activity">
              <h2>Activity</h2>
              ${entries.map(
                  ({ kind, label, userName, at, text }) =>
                      html`<div class="entry ${kind}">
                          <small
                              ><strong>${nameOf(userName)}</strong> ${label}
                              ${shown(services, subject.table, 'sys_updated_on', at)}</small
                          >${text}
                      </div>`,
              )}
          </section>`
}

function writtenEntries(services: PageServices, { table, row }: FormSubject): readonly ActivityEntry[] {
    const { context, access } = services
    const dictionary = context.dictionary.get()
    return [...(dictionary.table(table)?.columns.values() ?? [])]
        .filter(({ type, element }) => type === 'journal_input' && access.allows('read', table, row, element))
        .flatMap(({ element, label }) =>
            journalEntries(context.database, dictionary, table, row['sys_id'] ?? '', element).map((entry) => ({
                kind: element === 'work_notes' ? ('work-note' as const) : ('comment' as const),
                label,
                userName: entry.userName,
                at: entry.at,
                text: entry.value,
            })),
        )
}

/** The fields that one write changed, as one entry. */
function changeEntries(services: PageServices, { table, row }: FormSubject): readonly ActivityEntry[] {
    const { context, access } = services
    const columns = context.dictionary.get().table(table)?.columns
    const display = new ReadableDisplay(services)
    const audited = rowsOf(context, 'sys_audit', [equals('documentkey', row['sys_id'] ?? '')], 'sys_created_on').filter(
        (each) => {
            const column = columns?.get(each['fieldname'] ?? '')
            const isText = column && !column.type.startsWith('journal') && !column.element.startsWith('sys_')
            return isText && access.allows('read', table, row, column.element)
        },
    )
    const writes = new Map<string, Row[]>()
    for (const each of audited) {
        const key = `${each['record_checkpoint'] ?? ''}|${each['sys_created_on'] ?? ''}|${each['user'] ?? ''}`
        writes.set(key, [...(writes.get(key) ?? []), each])
    }
    const words = (element: string, value: Value): string => display.text(table, element, value) || '(empty)'
    return [...writes.values()].map((changes) => ({
        kind: 'change' as const,
        label: 'Field changes',
        userName: changes[0]?.['user'] ?? '',
        at: changes[0]?.['sys_created_on'] ?? '',
        text: changes
            .map(({ fieldname, oldvalue, newvalue }) => {
                const element = fieldname ?? ''
                const was = oldvalue ? `, was ${words(element, oldvalue)}` : ''
                return `${labelOf(context, table, element)}: ${words(element, newvalue ?? null)}${was}`
            })
            .join('\n'),
    }))
}

/** The name of a user, if it may be read; else the user ID, which stands in the record anyway. */
function personName(services: PageServices, userName: string): string {
    const { context, access } = services
    const [user] = rowsOf(context, 'sys_user', [equals('user_name', userName)], 'sys_id')
    return (user && access.allows('read', 'sys_user', user) && recordName(services, 'sys_user', user)) || userName
}
