import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls'
import type { PropertyReader } from './outbound-settings'

/** Milliseconds that a connection is kept without a request: shorter than servers keep theirs, so that few end just then. */
const KEPT = 2000

/** What a call is made with; both keep connections. */
export interface Agents {
    readonly http: HttpAgent
    readonly https: HttpsAgent
}

/**
 * Whom this instance trusts: the authorities that come with Node, and the active certificates of the type Trust Store Cert
 * (markdown/platform-security/t_UploadATrustedServerCertificate.md). A certificate's chain, time and host name are checked,
 * unless com.glide.communications.httpclient.verify_hostname is false; then its name is not, and with
 * com.glide.communications.trustmanager_trust_all nothing is
 * (markdown/platform-security/instance-security-hardening-settings/sc-verify-certificate-chain-and-hostname.md,
 * sc-certificate-trust.md). Where they are not set they are taken for true and false.
 */
export class Trust {
    private key = ''
    private current: Agents | null = null

    /**
     * @param certificates texts in PEM of the certificates that are trusted beside Node's
     */
    agents(certificates: readonly string[], property: PropertyReader): Agents {
        const checksName = property('com.glide.communications.httpclient.verify_hostname') !== 'false'
        const trustsAll = !checksName && property('com.glide.communications.trustmanager_trust_all') === 'true'
        const key = [checksName, trustsAll, ...certificates].join('\n')
        if (this.current === null || key !== this.key) {
            // Connections that were made with the authorities of before end with their requests, or soon if they are kept.
            this.current = {
                http: new HttpAgent({ keepAlive: true, keepAliveMsecs: 1000, timeout: KEPT }),
                https: new HttpsAgent({
                    keepAlive: true,
                    keepAliveMsecs: 1000,
                    timeout: KEPT,
                    secureContext: secureContext(certificates),
                    rejectUnauthorized: !trustsAll,
                    ...(checksName ? {} : { checkServerIdentity: () => undefined }),
                }),
            }
            this.key = key
        }
        return this.current
    }

    /** Ends the connections that nobody uses. */
    close(): void {
        this.current?.http.destroy()
        this.current?.https.destroy()
        this.current = null
    }
}

function secureContext(certificates: readonly string[]): SecureContext {
    return createSecureContext({
        ca: [...rootCertificates, ...certificates.filter(isCertificate)],
        minVersion: 'TLSv1.2',
    })
}

/** A text that is no certificate would make every call fail. */
function isCertificate(text: string): boolean {
    try {
        createSecureContext({ ca: text })
        return true
    } catch {
        return false
    }
}
