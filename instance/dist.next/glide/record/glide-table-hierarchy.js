"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideTableHierarchy = void 0;
const calls_1 = require("../calls");
const field_text_1 = require("./field-text");
/**
 * The tables that a table extends and that extend it
 * (markdown/api-reference/server-api-reference/c_GlideTableHierarchyScopedAPI.md). A table that does not exist has nothing
 * but its name (the page is silent).
 */
class GlideTableHierarchy {
    #name;
    #answer;
    constructor(table) {
        this.#name = (0, field_text_1.fieldText)(table);
        this.#answer = (0, calls_1.call)('table.hierarchy', { table: this.#name });
    }
    getName() {
        return this.#name;
    }
    /** The table itself first, the top of its hierarchy last. */
    getTables() {
        return [...this.#answer.lineage];
    }
    /** The same as getTables(): both pages' examples give `incident,task`. */
    getHierarchy() {
        return [...this.#answer.lineage];
    }
    /** The table that it extends; its own name where it extends none (guessed). */
    getBase() {
        return this.#answer.lineage[1] ?? this.#name;
    }
    getRoot() {
        return this.#answer.lineage.at(-1) ?? this.#name;
    }
    /** The table itself and all that extend it, at any depth. */
    getAllExtensions() {
        return [...this.#answer.family];
    }
    getTableExtensions() {
        return this.#answer.family.filter((table) => table !== this.#name);
    }
    hasExtensions() {
        return this.#answer.family.length > 1;
    }
    isBaseClass() {
        return this.#answer.lineage.length === 1 && this.hasExtensions();
    }
    isSoloClass() {
        return this.#answer.lineage.length === 1 && !this.hasExtensions();
    }
}
exports.GlideTableHierarchy = GlideTableHierarchy;
//# sourceMappingURL=glide-table-hierarchy.js.map