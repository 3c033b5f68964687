import type { InstanceContext } from '../access/context';
import type { InstanceRequest } from './http';
/** A body that the platform refuses before any script sees it; answered with 400. */
export declare class RefusedBody extends Error {
}
/** A body whose content encoding or charset is none that is read; answered with 415, as an unsupported media type is. */
export declare class UnsupportedEncoding extends RefusedBody {
}
/**
 * The text of a request body, unpacked and decoded.
 * @throws RefusedBody over the instance's size limits, for a damaged gzip body; UnsupportedEncoding for another content
 * encoding than gzip and for an unknown charset (guessed: no page says, and 415 is what RFC 9110 has for it).
 */
export declare function requestText(context: InstanceContext, request: InstanceRequest): string;
/**
 * Checks that a body is plain text in UTF-8, all that the Table API reads here.
 * @throws UnsupportedEncoding
 */
export declare function requirePlainUtf8(request: InstanceRequest): void;
