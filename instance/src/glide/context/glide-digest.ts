import { call } from '../calls'
import { fieldText } from '../record/field-text'
import { type GlideScriptableInputStream, streamText } from '../rest/glide-scriptable-input-stream'

function digest(algorithm: string, encoding: 'hex' | 'base64', text: string): string {
    return call<string>('digest', { algorithm, encoding, text })
}

/** Message digests of texts, taken over their UTF-8 bytes (markdown/api-reference/server-api-reference/c_GlideDigestScopedAPI.md). */
export class GlideDigest {
    getMD5Hex(source: unknown): string {
        return digest('md5', 'hex', fieldText(source))
    }

    getMD5Base64(source: unknown): string {
        return digest('md5', 'base64', fieldText(source))
    }

    getSHA1Hex(source: unknown): string {
        return digest('sha1', 'hex', fieldText(source))
    }

    getSHA1Base64(source: unknown): string {
        return digest('sha1', 'base64', fieldText(source))
    }

    getSHA256Hex(source: unknown): string {
        return digest('sha256', 'hex', fieldText(source))
    }

    getSHA256Base64(source: unknown): string {
        return digest('sha256', 'base64', fieldText(source))
    }

    getMD5HexFromInputStream(stream: GlideScriptableInputStream): string {
        return this.getMD5Hex(streamText(stream))
    }

    getMD5Base64FromInputStream(stream: GlideScriptableInputStream): string {
        return this.getMD5Base64(streamText(stream))
    }

    getSHA1HexFromInputStream(stream: GlideScriptableInputStream): string {
        return this.getSHA1Hex(streamText(stream))
    }

    getSHA1Base64FromInputStream(stream: GlideScriptableInputStream): string {
        return this.getSHA1Base64(streamText(stream))
    }

    getSHA256HexFromInputStream(stream: GlideScriptableInputStream): string {
        return this.getSHA256Hex(streamText(stream))
    }

    getSHA256Base64FromInputStream(stream: GlideScriptableInputStream): string {
        return this.getSHA256Base64(streamText(stream))
    }
}
