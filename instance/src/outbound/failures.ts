import type { Failure, OutboundAnswer } from './exchange'

/** A failure of ours, thrown where a request is made. */
export class CallFailed extends Error {
    constructor(
        readonly failure: Failure,
        message: string,
    ) {
        super(message)
    }
}

/** Codes of Node and OpenSSL for a certificate that no trusted authority stands behind. */
const UNTRUSTED = new Set([
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_UNTRUSTED',
    'CERT_SIGNATURE_FAILURE',
    'INVALID_CA',
    'INVALID_PURPOSE',
    'CERT_REJECTED',
    'CERT_CHAIN_TOO_LONG',
])

/** What an error says, as the answer to the request: what failed, and what to do about it. */
export function failureFrom(error: unknown, host: string): Extract<OutboundAnswer, { ok: false }> {
    if (error instanceof CallFailed) {
        return { ok: false, failure: error.failure, reason: error.message }
    }
    const { code = '', message = String(error) } = error as NodeJS.ErrnoException
    const { cert } = error as { readonly cert?: { readonly subjectaltname?: string } }
    const [failure, reason] = explain(code, message, host, cert?.subjectaltname ?? 'no name')
    return { ok: false, failure, reason }
}

function explain(code: string, message: string, host: string, names: string): [Failure, string] {
    if (UNTRUSTED.has(code)) {
        return [
            'untrusted',
            `The certificate of ${host} was not issued by an authority that this instance trusts. Add the authority's certificate in System Definition > Certificates, with the type Trust Store Cert`,
        ]
    }
    switch (code) {
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return ['wrongName', `The certificate that answered is not for the host name ${host}, but for ${names}`]
        case 'CERT_HAS_EXPIRED':
            return ['expired', `The certificate of ${host} has expired`]
        case 'CERT_NOT_YET_VALID':
            return ['expired', `The certificate of ${host} is not valid yet`]
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
        case 'EAI_NODATA':
            return ['unknownHost', `Unknown host: ${host}`]
        case 'ECONNREFUSED':
            return ['refused', `${host}: Connection refused`]
        case 'ECONNRESET':
        case 'EPIPE':
        case 'ECONNABORTED':
            return ['reset', `${host}: Connection reset`]
        case 'ETIMEDOUT':
            return ['connectTimeout', `Connect to ${host} timed out`]
        default:
            return /^(ERR_SSL|ERR_TLS|EPROTO)/.test(code)
                ? ['tls', `No secure connection to ${host}: ${code}`]
                : ['other', `${host}: ${code || message}`]
    }
}
