"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.InstanceRows = void 0;
const parse_encoded_query_1 = require("../store/parse-encoded-query");
const select_rows_1 = require("../store/select-rows");
/** An installation's queries: nobody's time zone, and a term that means nothing finds nothing, for what is found may be deleted. */
function environment() {
    return { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true };
}
/** The rows of the instance as an installation looks them up. */
class InstanceRows {
    database;
    dictionary;
    constructor(database, dictionary) {
        this.database = database;
        this.dictionary = dictionary;
    }
    byId(table, sysId) {
        return (0, select_rows_1.getRow)(this.database, this.dictionary, table, sysId);
    }
    /** The first row whose elements have these values; '' asks for an empty one. */
    first(table, values) {
        const nodes = Object.entries(values).map(([element, value]) => ({
            kind: 'term',
            element,
            operator: value === '' ? 'ISEMPTY' : '=',
            value,
        }));
        const where = { kind: 'and', nodes };
        return (0, select_rows_1.selectRows)(this.database, this.dictionary, { table, where, limit: 1 }, environment())[0] ?? null;
    }
    /** sys_ids that an encoded query finds. */
    idsOf(table, encodedQuery) {
        const { where } = (0, parse_encoded_query_1.parseEncodedQuery)(encodedQuery);
        return (0, select_rows_1.selectIds)(this.database, this.dictionary, { table, where }, environment());
    }
}
exports.InstanceRows = InstanceRows;
//# sourceMappingURL=instance-rows.js.map