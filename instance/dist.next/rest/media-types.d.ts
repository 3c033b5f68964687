/** The media type of a Content-Type header in lower case, without parameters; '' where there is none. */
export declare function mediaType(header: string | undefined): string;
/** The charset of a Content-Type header; utf-8 where none is named. */
export declare function charset(header: string | undefined): string;
/** The media ranges of an Accept header, those with q=0 left out; everything where there is no header. */
export declare function acceptedRanges(header: string | undefined): readonly string[];
/** Whether a media range of an Accept header (text/*, …) includes a media type. */
export declare function includesType(range: string, type: string): boolean;
/**
 * Whether a content type is in a resource's list of supported formats. `%` stands for one character, `*` for any number
 * (markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md, "Using wildcard values").
 */
export declare function isSupported(type: string, supported: readonly string[]): boolean;
/** A comma-separated list of media types, as the definition of a scripted REST API holds it. */
export declare function mediaTypeList(text: string): readonly string[];
