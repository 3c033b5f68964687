import { type GlideScriptableInputStream } from '../rest/glide-scriptable-input-stream';
/** Message digests of texts, taken over their UTF-8 bytes (markdown/api-reference/server-api-reference/c_GlideDigestScopedAPI.md). */
export declare class GlideDigest {
    getMD5Hex(source: unknown): string;
    getMD5Base64(source: unknown): string;
    getSHA1Hex(source: unknown): string;
    getSHA1Base64(source: unknown): string;
    getSHA256Hex(source: unknown): string;
    getSHA256Base64(source: unknown): string;
    getMD5HexFromInputStream(stream: GlideScriptableInputStream): string;
    getMD5Base64FromInputStream(stream: GlideScriptableInputStream): string;
    getSHA1HexFromInputStream(stream: GlideScriptableInputStream): string;
    getSHA1Base64FromInputStream(stream: GlideScriptableInputStream): string;
    getSHA256HexFromInputStream(stream: GlideScriptableInputStream): string;
    getSHA256Base64FromInputStream(stream: GlideScriptableInputStream): string;
}
