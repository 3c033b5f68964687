import { call } from '../calls'
import type { HierarchyAnswer } from '../wire'
import { fieldText } from './field-text'

/**
 * The tables that a table extends and that extend it
 * (markdown/api-reference/server-api-reference/c_GlideTableHierarchyScopedAPI.md). A table that does not exist has nothing
 * but its name (the page is silent).
 */
export class GlideTableHierarchy {
    #name: string
    #answer: HierarchyAnswer

    constructor(table: unknown) {
        this.#name = fieldText(table)
        this.#answer = call<HierarchyAnswer>('table.hierarchy', { table: this.#name })
    }

    getName(): string {
        return this.#name
    }

    /** The table itself first, the top of its hierarchy last. */
    getTables(): string[] {
        return [...this.#answer.lineage]
    }

    /** The same as getTables(): both pages' examples give `incident,task`. */
    getHierarchy(): string[] {
        return [...this.#answer.lineage]
    }

    /** The table that it extends; its own name where it extends none (guessed). */
    getBase(): string {
        return this.#answer.lineage[1] ?? this.#name
    }

    getRoot(): string {
        return this.#answer.lineage.at(-1) ?? this.#name
    }

    /** The table itself and all that extend it, at any depth. */
    getAllExtensions(): string[] {
        return [...this.#answer.family]
    }

    getTableExtensions(): string[] {
        return this.#answer.family.filter((table) => table !== this.#name)
    }

    hasExtensions(): boolean {
        return this.#answer.family.length > 1
    }

    isBaseClass(): boolean {
        return this.#answer.lineage.length === 1 && this.hasExtensions()
    }

    isSoloClass(): boolean {
        return this.#answer.lineage.length === 1 && !this.hasExtensions()
    }
}
