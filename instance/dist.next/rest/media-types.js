"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mediaType = mediaType;
exports.charset = charset;
exports.acceptedRanges = acceptedRanges;
exports.includesType = includesType;
exports.isSupported = isSupported;
exports.mediaTypeList = mediaTypeList;
/** The media type of a Content-Type header in lower case, without parameters; '' where there is none. */
function mediaType(header) {
    return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
/** The charset of a Content-Type header; utf-8 where none is named. */
function charset(header) {
    return /;\s*charset="?([^";\s]+)"?/i.exec(header ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
}
/** The media ranges of an Accept header, those with q=0 left out; everything where there is no header. */
function acceptedRanges(header) {
    if (header === undefined || header.trim() === '') {
        return ['*/*'];
    }
    return header
        .split(',')
        .filter((range) => !/;\s*q=0(?:\.0*)?\s*(?:;|$)/i.test(range))
        .map((range) => mediaType(range))
        .filter((range) => range !== '');
}
/** Whether a media range of an Accept header (text/*, …) includes a media type. */
function includesType(range, type) {
    return range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}
/**
 * Whether a content type is in a resource's list of supported formats. `%` stands for one character, `*` for any number
 * (markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md, "Using wildcard values").
 */
function isSupported(type, supported) {
    return supported.some((pattern) => wildcard(pattern).test(type));
}
function wildcard(pattern) {
    const source = pattern
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/%/g, '.');
    return new RegExp(`^${source}$`, 'i');
}
/** A comma-separated list of media types, as the definition of a scripted REST API holds it. */
function mediaTypeList(text) {
    return text
        .split(/[,\s]+/)
        .map((type) => type.toLowerCase())
        .filter((type) => type !== '');
}
//# sourceMappingURL=media-types.js.map