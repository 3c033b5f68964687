import { type AnyRecord, readRecord, readValue } from '../../platform/record/record.ts'
import { updateRecord } from '../../platform/record/update-record.ts'
import { TABLES } from '../../shared/app.ts'
import { listComparedPaths } from './compared-paths.ts'
import { fieldRows } from './field-map-store.ts'

/**
 * After a row of Field mapping was saved or deleted: keeps in the row of its source which paths the rows read that follow
 * the alert. So a message is compared by them without a query for the rows. `previous` is the row before, if there was
 * one: a row may have been given to another source.
 */
export function keepComparedPaths(current: AnyRecord, previous: AnyRecord | null): void {
    const sources = new Set([readValue(current, 'source'), previous ? readValue(previous, 'source') : ''])
    for (const id of sources) {
        const source = readRecord(TABLES.settings, id)
        const paths = listComparedPaths(fieldRows(id)).join('\n')
        if (source && readValue(source, 'compared_paths') !== paths) {
            source.setValue('compared_paths', paths)
            // The row as an admin saved it is not checked again.
            source.setWorkflow(false)
            updateRecord(TABLES.settings, source)
        }
    }
}
