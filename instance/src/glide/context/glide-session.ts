import { markNotBuilt } from '../not-built'
import { fieldText } from '../record/field-text'
import { transaction } from '../transaction'

const clientData = new Map<string, string>()

/** Forgets what the transaction before put into its session. */
export function beginSession(): void {
    clientData.clear()
}

/**
 * The session of the running transaction (markdown/api-reference/server-api-reference/c_GlideSessionScopedAPI.md).
 * Client data lives for one transaction.
 */
export class GlideSession {
    getClientData(name: unknown): string | null {
        return clientData.get(fieldText(name)) ?? null
    }

    putClientData(name: unknown, value: unknown): void {
        clientData.set(fieldText(name), fieldText(value))
    }

    getLanguage(): string {
        return transaction().language
    }

    getTimeZoneName(): string {
        return transaction().timeZone
    }

    /** Domains are not part of this instance: every user is in the global one, for which null is documented. */
    getCurrentDomainID(): null {
        return null
    }

    isImpersonating(): boolean {
        return false
    }

    isInteractive(): boolean {
        return transaction().interactive
    }

    isLoggedIn(): boolean {
        return transaction().authenticated
    }

    getUrlOnStack(): null {
        return null
    }
}

markNotBuilt(GlideSession.prototype, 'GlideSession', ['getClientIP', 'getCurrentApplicationId', 'getSessionToken'])
