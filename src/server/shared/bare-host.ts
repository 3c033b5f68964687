/**
 * Whether a text is a bare host name as the ZDX settings want it: `[sub].[domain].[tld]`, no scheme, no port, no path.
 * Labels follow RFC 1123 section 2.1; an IP address is none.
 */
export function isBareHost(text: string): boolean {
    if (text.length > 253) {
        return false
    }
    const labels = text.split('.')
    if (labels.length < 2) {
        return false
    }
    if (!labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label))) {
        return false
    }
    return /[a-z]/i.test(labels[labels.length - 1] ?? '')
}
