/** A new record identifier: 32 lower-case hexadecimal digits, random (`markdown/platform-administration/c_UniqueRecordIdentifier.md`). */
export declare function newSysId(): string;
/** An identifier that is the same on every instance, for rows that the base system brings with it. */
export declare function stableSysId(...parts: readonly string[]): string;
/** True for 32 hexadecimal digits in any case. */
export declare function isSysId(text: string): boolean;
