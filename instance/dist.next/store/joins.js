"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Joins = exports.TooManyReferences = exports.MAX_REFERENCES = void 0;
const physical_table_1 = require("./physical-table");
/** Most tables that one statement joins to its own; SQLite takes 64 tables in all. */
exports.MAX_REFERENCES = 60;
/** A query, an order or a list of fields follows more references than {@link MAX_REFERENCES}. */
class TooManyReferences extends Error {
    constructor() {
        super(`More than ${exports.MAX_REFERENCES} references are followed. Ask for fewer, or shorter, dot-walked fields`);
    }
}
exports.TooManyReferences = TooManyReferences;
/**
 * The referenced tables that a statement reads beside its own (alias t0). Outer joins, so that a record whose reference
 * is empty is still seen; a reference that a condition requires becomes an inner join, which lets SQLite begin at the
 * referenced table's index.
 */
class Joins {
    dictionary;
    byPath = new Map();
    constructor(dictionary) {
        this.dictionary = dictionary;
    }
    /**
     * The alias of the table that a path of reference columns leads to; t0 for an empty path.
     *
     * @throws TooManyReferences
     */
    alias(path, required = false) {
        let alias = 't0';
        let key = '';
        for (const column of path) {
            key += `${column.table}.${column.element}/`;
            let join = this.byPath.get(key);
            if (!join) {
                if (this.byPath.size >= exports.MAX_REFERENCES) {
                    throw new TooManyReferences();
                }
                const root = this.dictionary.table(column.reference ?? '')?.root ?? '';
                const name = `t${this.byPath.size + 1}`;
                const on = `${name}.sys_id = ${(0, physical_table_1.columnSql)(column, alias)}`;
                join = { alias: name, table: (0, physical_table_1.quoted)(root), on, inner: false };
                this.byPath.set(key, join);
            }
            join.inner ||= required;
            alias = join.alias;
        }
        return alias;
    }
    /** The joins as they follow `FROM <table> t0`. */
    sql() {
        return [...this.byPath.values()]
            .map((join) => ` ${join.inner ? 'JOIN' : 'LEFT JOIN'} ${join.table} ${join.alias} ON ${join.on}`)
            .join('');
    }
}
exports.Joins = Joins;
//# sourceMappingURL=joins.js.map