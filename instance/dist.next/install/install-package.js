"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.installPackage = installPackage;
const cache_1 = require("../store/cache");
const declare_tables_1 = require("../store/declare-tables");
const glide_time_1 = require("../store/glide-time");
const load_dictionary_1 = require("../store/load-dictionary");
const sys_id_1 = require("../store/sys-id");
const write_rows_1 = require("../store/write-rows");
const application_package_1 = require("./application-package");
const check_cross_scope_1 = require("./check-cross-scope");
const check_package_1 = require("./check-package");
const check_scripts_1 = require("./check-scripts");
const installation_refused_1 = require("./installation-refused");
const instance_rows_1 = require("./instance-rows");
const package_record_1 = require("./package-record");
const read_zip_1 = require("./read-zip");
const record_writer_1 = require("./record-writer");
const table_sources_1 = require("./table-sources");
/** Tables that a dictionary is made of; declaring tables writes to all of them. */
const DICTIONARY_TABLES = ['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_index', 'sys_number'];
/** sys_upgrade_history_log.disposition of a record that was left as somebody changed it. */
const SKIPPED = '4';
/**
 * Installs the package that `now-sdk pack` makes, as the user of the context's session, whole or not at all: a first
 * time or over an earlier version. What the platform refuses in a scoped application is refused before anything is
 * written (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`).
 */
function installPackage(context, zip, options) {
    let scopeId = '';
    let version = '';
    try {
        const content = (0, application_package_1.readPackage)((0, read_zip_1.readZip)(zip));
        scopeId = content.scopeId;
        version = content.version;
        (0, check_scripts_1.checkScripts)(content.records);
        install(context, content, options);
        return { error: null, scopeId, version };
    }
    catch (error) {
        if (error instanceof installation_refused_1.InstallationRefused) {
            const prefix = options.fileName === undefined ? '' : `${options.fileName}: `;
            return { error: prefix + error.message, scopeId, version };
        }
        throw error;
    }
}
function install(context, content, options) {
    const { database } = context;
    const started = (0, glide_time_1.toGlideDateTime)(Date.now());
    database.write(() => {
        const earlier = (0, load_dictionary_1.loadDictionary)(database);
        const previous = new instance_rows_1.InstanceRows(database, earlier).byId('sys_scope', content.scopeId);
        checkOtherApplications(content, database, earlier);
        (0, check_package_1.checkTables)(content, earlier);
        declare(database, content, earlier);
        const dictionary = (0, load_dictionary_1.loadDictionary)(database);
        (0, check_package_1.checkRecords)(content, dictionary);
        (0, check_cross_scope_1.checkCrossScope)(content, dictionary, database);
        const records = [content.application, ...content.records];
        const writer = new record_writer_1.RecordWriter({
            database,
            dictionary,
            scopeId: content.scopeId,
            userName: context.session.userName,
            isFirst: previous === null,
            loadDemo: options.loadDemo,
            records,
        });
        records.forEach((record) => writer.write(record));
        writeHistory(database, dictionary, writer, {
            from_version: previous?.['version'] ?? null,
            // The vendor's command line looks for the history of a scope under this name.
            to_version: content.scope,
            upgrade_started: started,
            sys_created_by: context.session.userName,
        });
        for (const table of new Set([...writer.touched, ...DICTIONARY_TABLES, 'sys_scope'])) {
            if (cache_1.CACHED_TABLES.has(table)) {
                context.versions.raise(table);
            }
        }
    });
}
/** A scope's name belongs to one application. */
function checkOtherApplications(content, database, dictionary) {
    const holder = new instance_rows_1.InstanceRows(database, dictionary).first('sys_scope', { scope: content.scope });
    if (holder && holder['sys_id'] !== content.scopeId) {
        throw new installation_refused_1.InstallationRefused(`the scope ${content.scope} belongs to the application ${holder['name'] ?? ''} (${holder['sys_id'] ?? ''})`, content.application.file);
    }
    if (holder && holder['sys_class_name'] !== content.application.table) {
        throw new installation_refused_1.InstallationRefused(`the application is installed as ${holder['sys_class_name'] ?? ''}, the package has it as ${content.application.table}`, content.application.file);
    }
}
function declare(database, content, dictionary) {
    const sources = (0, table_sources_1.tableSources)(content, dictionary);
    try {
        (0, declare_tables_1.declareTables)(database, sources);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const file = content.tables.find((table) => message.includes(table.name))?.file;
        throw new installation_refused_1.InstallationRefused(message, file);
    }
}
function writeHistory(database, dictionary, writer, values) {
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    const history = (0, sys_id_1.newSysId)();
    const stamps = {
        sys_created_on: now,
        sys_mod_count: '0',
        sys_updated_on: now,
        sys_updated_by: values['sys_created_by'] ?? null,
    };
    (0, write_rows_1.insertRow)(database, dictionary, 'sys_upgrade_history', {
        ...stamps,
        ...values,
        sys_id: history,
        upgrade_finished: now,
        changes_applied: String(writer.written),
        changes_skipped: String(writer.skipped.length),
        changes_processed: String(writer.written + writer.skipped.length),
    });
    for (const { record, reason } of writer.skipped) {
        (0, write_rows_1.insertRow)(database, dictionary, 'sys_upgrade_history_log', {
            ...stamps,
            sys_created_by: values['sys_created_by'] ?? null,
            sys_id: (0, sys_id_1.newSysId)(),
            upgrade_history: history,
            file_name: (0, package_record_1.fieldValue)(record, 'sys_update_name') || `${record.table}_${record.sysId}`,
            target_name: record.sysId,
            type: record.table,
            disposition: SKIPPED,
            comments: reason,
        });
    }
}
//# sourceMappingURL=install-package.js.map