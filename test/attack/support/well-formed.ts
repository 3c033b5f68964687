/** An answer, as far as its form is judged. */
export interface JudgedAnswer {
    readonly status: number
    readonly text: string
}

/**
 * What is wrong with the form of an answer; null if nothing is. A refusal is 4xx and says why in the platform's one shape,
 * or in that of OAuth (RFC 6749, section 5.2) at the doors of OAuth, or as a page to who asked for one. A 503 with a code
 * asks the sender to send again. Anything else from 500 on is a fault.
 */
export function formFault({ status, text }: JudgedAnswer): string | null {
    const shown = `${status} ${text.slice(0, 200)}`
    if (status >= 200 && status < 400) {
        return null
    }
    if (status >= 500 && !(status === 503 && /[A-Z]+-\d{3}/.test(text))) {
        return `is a fault of the server: ${shown}`
    }
    if (text === '' || isErrorShape(text) || text.trimStart().toLowerCase().startsWith('<!doctype html>')) {
        return text === '' && status !== 404 ? `says nothing: ${shown}` : null
    }
    return `has another shape: ${shown}`
}

function isErrorShape(text: string): boolean {
    try {
        const { error, status } = JSON.parse(text) as { error?: unknown; status?: unknown }
        const { message } = (error ?? {}) as { message?: unknown }
        return (typeof message === 'string' && message !== '' && status === 'failure') || typeof error === 'string'
    } catch {
        return false
    }
}
