import type { ColumnDescription, TableDescription } from '../wire';
/**
 * What the dictionary says about a field, or about a table where a GlideRecord is asked
 * (markdown/api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI.md).
 */
export declare class GlideElementDescriptor {
    #private;
    constructor(table: TableDescription | null, column: ColumnDescription | null);
    getName(): string;
    getLabel(): string;
    getPlural(): string;
    getInternalType(): string;
    getLength(): number;
    isMandatory(): boolean;
    isVirtual(): boolean;
    /** A drop-down, also where it has no choices; a suggestion is none. */
    isChoiceTable(): boolean;
    isAutoOrSysID(): boolean;
    /** Edge Encryption and Field Encryption are not part of this instance. */
    isEncrypted(): boolean;
    isEdgeEncrypted(): boolean;
    hasAttachmentsEncrypted(): boolean;
    getEncryptionType(): null;
    getAttachmentEncryptionType(): null;
}
