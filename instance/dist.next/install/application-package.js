"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPackage = readPackage;
const dictionary_file_1 = require("./dictionary-file");
const installation_refused_1 = require("./installation-refused");
const package_record_1 = require("./package-record");
const parse_xml_1 = require("./parse-xml");
const FOLDERS = ['update', 'author_elective_update', 'apply_once', 'unload', 'unload.demo'];
/**
 * Reads what `now-sdk build` puts into `dist/app`: `dictionary/` tables, `scope/` the application, `update/` records of
 * every installation, `author_elective_update/` choices and deletes, `unload/` records of the first installation,
 * `unload.demo/` demo data, `apply_once/` records that are installed once
 * (`markdown/application-development/servicenow-sdk/acl-api-now-ts.md`, "$meta").
 */
function readPackage(files) {
    const tables = [];
    const records = [];
    for (const file of [...files.keys()].sort()) {
        const [folder = '', ...rest] = file.split('/');
        // Files that stand beside the folders say how the package was made; they are no content.
        if (rest.length === 0) {
            continue;
        }
        if (!file.toLowerCase().endsWith('.xml')) {
            throw new installation_refused_1.InstallationRefused('a package has XML files alone', file);
        }
        const root = (0, parse_xml_1.parseXml)(Buffer.from(files.get(file)).toString('utf8'), file);
        if (folder === 'dictionary') {
            tables.push(...(0, dictionary_file_1.declaredTables)(root, file));
        }
        else if (folder === 'scope' || FOLDERS.includes(folder)) {
            records.push(...(0, package_record_1.recordsOf)(root, file, folder));
        }
        else {
            throw new installation_refused_1.InstallationRefused(`the folder ${folder} is unknown`, file);
        }
    }
    const application = applicationOf(records);
    return {
        application,
        scopeId: application.sysId,
        scope: (0, package_record_1.fieldValue)(application, 'scope'),
        version: (0, package_record_1.fieldValue)(application, 'version'),
        tables,
        records: FOLDERS.flatMap((folder) => records.filter((record) => record.folder === folder)),
    };
}
function applicationOf(records) {
    const applications = records.filter((record) => record.folder === 'scope');
    const [application] = applications;
    if (!application || applications.length > 1) {
        throw new installation_refused_1.InstallationRefused('the package must have one application in its folder scope');
    }
    if (application.table !== 'sys_app' && application.table !== 'sys_store_app') {
        throw new installation_refused_1.InstallationRefused(`${application.table} is no application`, application.file);
    }
    const scope = (0, package_record_1.fieldValue)(application, 'scope');
    // markdown/application-development/c_NamespaceIdentifier.md: at most 18 characters, with the vendor's prefix.
    if (!/^[0-9a-f]{32}$/.test(application.sysId) || !/^[a-z][a-z0-9_]{1,17}$/.test(scope) || scope === 'global') {
        throw new installation_refused_1.InstallationRefused('the application needs a sys_id and a scope name', application.file);
    }
    return application;
}
//# sourceMappingURL=application-package.js.map