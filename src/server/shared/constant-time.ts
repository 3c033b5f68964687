/**
 * Whether two texts are equal, in a time that depends on the length of the first alone, not on where they differ. To
 * hide a length too, compare digests of the texts.
 */
export function equalInConstantTime(one: string, other: string): boolean {
    let difference = one.length ^ other.length
    for (let at = 0; at < one.length; at++) {
        difference |= one.charCodeAt(at) ^ other.charCodeAt(at % (other.length || 1))
    }
    return difference === 0
}
