"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CrossScopeCheck = void 0;
exports.trimmed = trimmed;
const check_package_1 = require("./check-package");
const installation_refused_1 = require("./installation-refused");
const package_record_1 = require("./package-record");
const table_sources_1 = require("./table-sources");
/** What the checks of configuration records have in common. */
class CrossScopeCheck {
    content;
    dictionary;
    rows;
    byId;
    constructor(content, dictionary, rows) {
        this.content = content;
        this.dictionary = dictionary;
        this.rows = rows;
        this.byId = new Map(content.records
            .filter((record) => record.action === 'insert_or_update')
            .map((record) => [record.sysId, record]));
    }
    /** A record of the package by sys_id. */
    own(sysId) {
        return this.byId.get(sysId.trim().toLowerCase());
    }
    /** The table, if it belongs to another scope; undefined for the application's own. Throws where there is none. */
    foreignTable(record, table) {
        if ((0, table_sources_1.isOwnTable)(this.content, table)) {
            if (!this.dictionary.table(table)) {
                throw this.refusal(record, `names the table ${table}, which does not exist`);
            }
            return undefined;
        }
        const definition = this.dictionary.table(table);
        if (!definition) {
            throw this.refusal(record, `names the table ${table}, which does not exist`);
        }
        return definition;
    }
    /** Whether a column of another scope's table is one that the application added: its name has the scope's prefix. */
    isOwnColumn(element) {
        return element.startsWith(`${this.content.scope}_`);
    }
    /**
     * Refuses what needs the table open to all scopes and readable; access controls and business rules need no more
     * (`markdown/application-development/c_ExampleGrantingAccessToConfigRecs.md`).
     */
    demandReadable(record, table) {
        if (table.access !== 'public' || !table.readAccess) {
            throw this.refusal(record, `the table ${table.name} is not accessible from other application scopes`);
        }
    }
    /**
     * Refuses what needs one of the three flags of design access besides. The page has them as one, Allow configuration;
     * the columns are alter_access for new fields, actions_access for UI actions, client_scripts_access for client scripts.
     *
     * @param kind what the flag allows, in words
     */
    demandFlag(record, table, flag, kind) {
        this.demandReadable(record, table);
        if (this.rows.first('sys_db_object', { name: table.name })?.[flag] !== '1') {
            throw this.refusal(record, `the table ${table.name} does not allow ${kind} of other application scopes`);
        }
    }
    refusal(record, reason) {
        return new installation_refused_1.InstallationRefused(`${(0, check_package_1.describe)(record)}: ${reason}`, record.file);
    }
}
exports.CrossScopeCheck = CrossScopeCheck;
/** A field of a record, without spaces around it. */
function trimmed(record, element) {
    return (0, package_record_1.fieldValue)(record, element).trim();
}
//# sourceMappingURL=cross-scope-check.js.map