import type { ColumnDescription, TableDescription } from '../wire'

/**
 * What the dictionary says about a field, or about a table where a GlideRecord is asked
 * (markdown/api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI.md).
 */
export class GlideElementDescriptor {
    #table: TableDescription | null
    #column: ColumnDescription | null

    constructor(table: TableDescription | null, column: ColumnDescription | null) {
        this.#table = table
        this.#column = column
    }

    getName(): string {
        return this.#column?.element ?? this.#table?.name ?? ''
    }

    getLabel(): string {
        return this.#column?.label ?? this.#table?.label ?? ''
    }

    getPlural(): string {
        return this.#column ? this.#column.label : (this.#table?.plural ?? '')
    }

    getInternalType(): string {
        return this.#column?.type ?? 'collection'
    }

    getLength(): number {
        return this.#column?.maxLength ?? 0
    }

    isMandatory(): boolean {
        return this.#column?.mandatory ?? false
    }

    isVirtual(): boolean {
        return this.#column?.virtual ?? false
    }

    /** A drop-down, also where it has no choices; a suggestion is none. */
    isChoiceTable(): boolean {
        return this.#column !== null && (this.#column.choice === 1 || this.#column.choice === 3)
    }

    isAutoOrSysID(): boolean {
        return this.#column?.element.startsWith('sys_') ?? false
    }

    /** Edge Encryption and Field Encryption are not part of this instance. */
    isEncrypted(): boolean {
        return false
    }

    isEdgeEncrypted(): boolean {
        return false
    }

    hasAttachmentsEncrypted(): boolean {
        return false
    }

    getEncryptionType(): null {
        return null
    }

    getAttachmentEncryptionType(): null {
        return null
    }
}
