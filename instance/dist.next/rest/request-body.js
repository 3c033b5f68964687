"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnsupportedEncoding = exports.RefusedBody = void 0;
exports.requestText = requestText;
exports.requirePlainUtf8 = requirePlainUtf8;
const node_zlib_1 = require("node:zlib");
const media_types_1 = require("./media-types");
/** A body that the platform refuses before any script sees it; answered with 400. */
class RefusedBody extends Error {
}
exports.RefusedBody = RefusedBody;
/** A body whose content encoding or charset is none that is read; answered with 415, as an unsupported media type is. */
class UnsupportedEncoding extends RefusedBody {
}
exports.UnsupportedEncoding = UnsupportedEncoding;
const BYTES_PER_MEGABYTE = 1024 * 1024;
/** Limits of markdown/api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md, in megabytes. */
const LIMITS = {
    plain: { property: 'glide.rest.scripted.max_inbound_content_length_mb', megabytes: 10 },
    gzip: { property: 'glide.rest.scripted.max_inbound_gzip_content_length_mb', megabytes: 1 },
    overall: { property: 'glide.rest.max_content_length', megabytes: 10 },
};
/** What glide.rest.max_content_length can at most be set to. */
const OVERALL_MAXIMUM = 25;
/**
 * The text of a request body, unpacked and decoded.
 * @throws RefusedBody over the instance's size limits, for a damaged gzip body; UnsupportedEncoding for another content
 * encoding than gzip and for an unknown charset (guessed: no page says, and 415 is what RFC 9110 has for it).
 */
function requestText(context, request) {
    const isGzip = contentEncoding(request) === 'gzip';
    const overall = Math.min(limit(context, 'overall'), OVERALL_MAXIMUM);
    const allowed = Math.min(limit(context, isGzip ? 'gzip' : 'plain'), overall);
    if (request.body.length > allowed * BYTES_PER_MEGABYTE) {
        throw new RefusedBody(`The request body is larger than ${allowed} MB`);
    }
    const body = isGzip ? unpack(request.body, overall) : request.body;
    return decoder((0, media_types_1.charset)(request.headers['content-type'])).decode(body);
}
/**
 * Checks that a body is plain text in UTF-8, all that the Table API reads here.
 * @throws UnsupportedEncoding
 */
function requirePlainUtf8(request) {
    if (contentEncoding(request) !== 'identity') {
        throw new UnsupportedEncoding('The Content-Encoding gzip is not built for this address in the local instance');
    }
    const encoding = (0, media_types_1.charset)(request.headers['content-type']);
    if (decoder(encoding).encoding !== 'utf-8') {
        throw new UnsupportedEncoding(`The charset ${encoding.slice(0, 40)} is not UTF-8`);
    }
}
function contentEncoding(request) {
    const named = (request.headers['content-encoding'] ?? '').trim().toLowerCase();
    if (named === '' || named === 'identity') {
        return 'identity';
    }
    if (named === 'gzip' || named === 'x-gzip') {
        return 'gzip';
    }
    throw new UnsupportedEncoding(`The Content-Encoding ${named.slice(0, 40)} is not supported; send gzip or none`);
}
function decoder(encoding) {
    try {
        return new TextDecoder(encoding);
    }
    catch {
        throw new UnsupportedEncoding(`The charset ${encoding.slice(0, 40)} is not known`);
    }
}
function unpack(body, megabytes) {
    try {
        return (0, node_zlib_1.gunzipSync)(body, { maxOutputLength: megabytes * BYTES_PER_MEGABYTE });
    }
    catch {
        throw new RefusedBody(`The request body is not valid gzip, or larger than ${megabytes} MB when unpacked`);
    }
}
function limit(context, kind) {
    const { property, megabytes } = LIMITS[kind];
    const set = Number(context.properties.get().get(property));
    return set > 0 ? set : megabytes;
}
//# sourceMappingURL=request-body.js.map