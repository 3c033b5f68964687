"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideElementDescriptor = void 0;
/**
 * What the dictionary says about a field, or about a table where a GlideRecord is asked
 * (markdown/api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI.md).
 */
class GlideElementDescriptor {
    #table;
    #column;
    constructor(table, column) {
        this.#table = table;
        this.#column = column;
    }
    getName() {
        return this.#column?.element ?? this.#table?.name ?? '';
    }
    getLabel() {
        return this.#column?.label ?? this.#table?.label ?? '';
    }
    getPlural() {
        return this.#column ? this.#column.label : (this.#table?.plural ?? '');
    }
    getInternalType() {
        return this.#column?.type ?? 'collection';
    }
    getLength() {
        return this.#column?.maxLength ?? 0;
    }
    isMandatory() {
        return this.#column?.mandatory ?? false;
    }
    isVirtual() {
        return this.#column?.virtual ?? false;
    }
    /** A drop-down, also where it has no choices; a suggestion is none. */
    isChoiceTable() {
        return this.#column !== null && (this.#column.choice === 1 || this.#column.choice === 3);
    }
    isAutoOrSysID() {
        return this.#column?.element.startsWith('sys_') ?? false;
    }
    /** Edge Encryption and Field Encryption are not part of this instance. */
    isEncrypted() {
        return false;
    }
    isEdgeEncrypted() {
        return false;
    }
    hasAttachmentsEncrypted() {
        return false;
    }
    getEncryptionType() {
        return null;
    }
    getAttachmentEncryptionType() {
        return null;
    }
}
exports.GlideElementDescriptor = GlideElementDescriptor;
//# sourceMappingURL=glide-element-descriptor.js.map