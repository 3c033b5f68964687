import type { InstanceContext } from '../access/context'
import { CACHED_TABLES } from '../store/cache'
import type { Database } from '../store/database'
import { declareTables } from '../store/declare-tables'
import type { Dictionary } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import { loadDictionary } from '../store/load-dictionary'
import type { Row } from '../store/row'
import { newSysId } from '../store/sys-id'
import { insertRow } from '../store/write-rows'
import { type ApplicationPackage, readPackage } from './application-package'
import { checkCrossScope } from './check-cross-scope'
import { checkRecords, checkTables } from './check-package'
import { checkScripts } from './check-scripts'
import { InstallationRefused } from './installation-refused'
import { InstanceRows } from './instance-rows'
import { fieldValue } from './package-record'
import { readZip } from './read-zip'
import { RecordWriter } from './record-writer'
import { tableSources } from './table-sources'

export interface InstallOptions {
    /** Whether records of `unload.demo/` are installed. */
    readonly loadDemo: boolean
    /** Name of the uploaded file, for messages. */
    readonly fileName?: string
}

export interface InstallResult {
    /** Why nothing was installed, with the file of the package; null where all was. */
    readonly error: string | null
    /** sys_id of the application; '' where the package could not be read so far. */
    readonly scopeId: string
    readonly version: string
}

/** Tables that a dictionary is made of; declaring tables writes to all of them. */
const DICTIONARY_TABLES = ['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_index', 'sys_number']

/** sys_upgrade_history_log.disposition of a record that was left as somebody changed it. */
const SKIPPED = '4'

/**
 * Installs the package that `now-sdk pack` makes, as the user of the context's session, whole or not at all: a first
 * time or over an earlier version. What the platform refuses in a scoped application is refused before anything is
 * written (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`).
 */
export function installPackage(context: InstanceContext, zip: Uint8Array, options: InstallOptions): InstallResult {
    let scopeId = ''
    let version = ''
    try {
        const content = readPackage(readZip(zip))
        scopeId = content.scopeId
        version = content.version
        checkScripts(content.records)
        install(context, content, options)
        return { error: null, scopeId, version }
    } catch (error) {
        if (error instanceof InstallationRefused) {
            const prefix = options.fileName === undefined ? '' : `${options.fileName}: `
            return { error: prefix + error.message, scopeId, version }
        }
        throw error
    }
}

function install(context: InstanceContext, content: ApplicationPackage, options: InstallOptions): void {
    const { database } = context
    const started = toGlideDateTime(Date.now())
    database.write(() => {
        const earlier = loadDictionary(database)
        const previous = new InstanceRows(database, earlier).byId('sys_scope', content.scopeId)
        checkOtherApplications(content, database, earlier)
        checkTables(content, earlier)
        declare(database, content, earlier)
        const dictionary = loadDictionary(database)
        checkRecords(content, dictionary)
        checkCrossScope(content, dictionary, database)
        const records = [content.application, ...content.records]
        const writer = new RecordWriter({
            database,
            dictionary,
            scopeId: content.scopeId,
            userName: context.session.userName,
            isFirst: previous === null,
            loadDemo: options.loadDemo,
            records,
        })
        records.forEach((record) => writer.write(record))
        writeHistory(database, dictionary, writer, {
            from_version: previous?.['version'] ?? null,
            // The vendor's command line looks for the history of a scope under this name.
            to_version: content.scope,
            upgrade_started: started,
            sys_created_by: context.session.userName,
        })
        for (const table of new Set([...writer.touched, ...DICTIONARY_TABLES, 'sys_scope'])) {
            if (CACHED_TABLES.has(table)) {
                context.versions.raise(table)
            }
        }
    })
}

/** A scope's name belongs to one application. */
function checkOtherApplications(content: ApplicationPackage, database: Database, dictionary: Dictionary): void {
    const holder = new InstanceRows(database, dictionary).first('sys_scope', { scope: content.scope })
    if (holder && holder['sys_id'] !== content.scopeId) {
        throw new InstallationRefused(
            `the scope ${content.scope} belongs to the application ${holder['name'] ?? ''} (${holder['sys_id'] ?? ''})`,
            content.application.file,
        )
    }
    if (holder && holder['sys_class_name'] !== content.application.table) {
        throw new InstallationRefused(
            `the application is installed as ${holder['sys_class_name'] ?? ''}, the package has it as ${content.application.table}`,
            content.application.file,
        )
    }
}

function declare(database: Database, content: ApplicationPackage, dictionary: Dictionary): void {
    const sources = tableSources(content, dictionary)
    try {
        declareTables(database, sources)
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        const file = content.tables.find((table) => message.includes(table.name))?.file
        throw new InstallationRefused(message, file)
    }
}

function writeHistory(database: Database, dictionary: Dictionary, writer: RecordWriter, values: Row): void {
    const now = toGlideDateTime(Date.now())
    const history = newSysId()
    const stamps = {
        sys_created_on: now,
        sys_mod_count: '0',
        sys_updated_on: now,
        sys_updated_by: values['sys_created_by'] ?? null,
    }
    insertRow(database, dictionary, 'sys_upgrade_history', {
        ...stamps,
        ...values,
        sys_id: history,
        upgrade_finished: now,
        changes_applied: String(writer.written),
        changes_skipped: String(writer.skipped.length),
        changes_processed: String(writer.written + writer.skipped.length),
    })
    for (const { record, reason } of writer.skipped) {
        insertRow(database, dictionary, 'sys_upgrade_history_log', {
            ...stamps,
            sys_created_by: values['sys_created_by'] ?? null,
            sys_id: newSysId(),
            upgrade_history: history,
            file_name: fieldValue(record, 'sys_update_name') || `${record.table}_${record.sysId}`,
            target_name: record.sysId,
            type: record.table,
            disposition: SKIPPED,
            comments: reason,
        })
    }
}
