/** Bytes of a text in UTF-8. */
export declare function utf8Bytes(text: string): number[];
/** Text of bytes in UTF-8; what is no UTF-8 becomes U+FFFD. */
export declare function utf8Text(bytes: readonly number[]): string;
/** Base64 of a text's UTF-8 bytes. */
export declare function base64Encode(text: string): string;
/** The text whose UTF-8 bytes a base64 text holds; characters outside the alphabet are skipped. */
export declare function base64Decode(encoded: string): string;
