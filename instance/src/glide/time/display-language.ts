const { DateTimeFormat } = Intl

const STYLES: Readonly<Record<string, 'full' | 'long' | 'medium' | 'short'>> = {
    full: 'full',
    long: 'long',
    medium: 'medium',
    short: 'short',
}

/**
 * A date (read as UTC) in a language and style; any other style is `medium`
 * (markdown/api-reference/server-api-reference/c_GlideDateScopedAPI.md, getDisplayValueLang).
 */
export function displayInLanguage(at: number, style: string, language: string): string {
    const dateStyle = STYLES[String(style).toLowerCase()] ?? 'medium'
    try {
        return new DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(at)
    } catch {
        return new DateTimeFormat('en', { dateStyle, timeZone: 'UTC' }).format(at)
    }
}
