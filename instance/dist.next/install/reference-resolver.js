"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReferenceResolver = void 0;
const declare_1 = require("../base/declare");
const installation_refused_1 = require("./installation-refused");
/** Attributes of a referring element that say how it is shown, not which record it means. */
const DESCRIBING = new Set(['display_value', 'source', 'sys_domain']);
/** The word for an empty element in the attributes that `now-sdk build` writes. */
const EMPTY = 'NULL';
/**
 * Finds the records that a package's records refer to. A sys_id that exists, in the package or in the instance, is
 * taken as it is. What the package does not bring, such as the role itil or the table task, stands there with a made-up
 * sys_id, and the attributes beside it say which record is meant: `<contains name="itil">…</contains>`.
 */
class ReferenceResolver {
    dictionary;
    rows;
    ids = new Map();
    byTable = new Map();
    /** sys_ids of the package whose record the instance has under another sys_id. */
    replaced = new Map();
    constructor(dictionary, rows, records) {
        this.dictionary = dictionary;
        this.rows = rows;
        for (const record of records) {
            if (record.action === 'insert_or_update') {
                const root = this.rootOf(record.table);
                this.ids.set(root, (this.ids.get(root) ?? new Set()).add(record.sysId));
                const list = this.byTable.get(record.table) ?? [];
                list.push(record);
                this.byTable.set(record.table, list);
            }
        }
    }
    /** Remembers that a record of the package is one that the instance has under its own sys_id. */
    replace(packageId, instanceId) {
        this.replaced.set(packageId, instanceId);
    }
    /** The value to store for a field: text to the letter, a reference as the sys_id that it means here. */
    resolve(record, column, field) {
        const value = field.value.trim();
        const target = column.type === 'reference' ? column.reference : null;
        if (!target || value === '') {
            return field.value;
        }
        const known = this.replaced.get(value) ?? (this.exists(target, value) ? value : undefined);
        if (known !== undefined) {
            return known;
        }
        const keys = Object.entries(field.attributes).filter(([name]) => !DESCRIBING.has(name));
        if (keys.length === 0 || !this.dictionary.table(target)) {
            return value;
        }
        const found = this.byKeys(target, keys);
        if (found === null) {
            const wanted = keys.map(([name, text]) => `${name}=${text}`).join(', ');
            throw new installation_refused_1.InstallationRefused(`${record.table}.${column.element} refers to a ${target} with ${wanted}, which does not exist`, record.file);
        }
        return found;
    }
    exists(target, sysId) {
        if (this.ids.get(this.rootOf(target))?.has(sysId.toLowerCase())) {
            return true;
        }
        return this.dictionary.table(target) !== undefined && this.rows.byId(target, sysId) !== null;
    }
    byKeys(target, keys) {
        // The view without a name is called Default view everywhere but in its own record.
        if (target === 'sys_ui_view' &&
            keys.every(([name, text]) => name === 'name' && (text === 'Default view' || text === EMPTY))) {
            return declare_1.DEFAULT_VIEW_ID;
        }
        const wanted = Object.fromEntries(keys.map(([name, text]) => [name, text === EMPTY ? '' : text]));
        const own = (this.byTable.get(target) ?? []).find((record) => Object.entries(wanted).every(([name, text]) => (record.fields.get(name)?.value ?? '') === text));
        if (own) {
            return this.replaced.get(own.sysId) ?? own.sysId;
        }
        const columns = this.dictionary.table(target)?.columns;
        if (Object.keys(wanted).some((name) => !columns?.has(name))) {
            return null;
        }
        return this.rows.first(target, wanted)?.['sys_id'] ?? null;
    }
    rootOf(table) {
        return this.dictionary.table(table)?.root ?? table;
    }
}
exports.ReferenceResolver = ReferenceResolver;
//# sourceMappingURL=reference-resolver.js.map