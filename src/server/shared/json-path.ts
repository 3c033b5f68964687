import { isJsonArray, isJsonObject, type JsonValue, MAX_JSON_DEPTH } from './json.ts'

/**
 * The steps of a dotted path such as `data.alerts.0.id`; `\.` is a dot inside a name, `\\` a backslash. Null where a
 * step is empty, a backslash stands before anything else, or there are more steps than a body may be deep.
 */
export function pathSteps(path: string): readonly string[] | null {
    const steps: string[] = ['']
    for (let at = 0; at < path.length; at++) {
        const last = steps.length - 1
        const character = path.charAt(at)
        if (character === '.') {
            steps.push('')
        } else if (character !== '\\') {
            steps[last] = `${steps[last] ?? ''}${character}`
        } else {
            const escaped = path.charAt(++at)
            if (escaped !== '.' && escaped !== '\\') {
                return null
            }
            steps[last] = `${steps[last] ?? ''}${escaped}`
        }
    }
    return steps.length > MAX_JSON_DEPTH || steps.some((step) => step.trim() === '') ? null : steps
}

/** What stands at a path, a number being a place in an array, from 0; undefined where nothing does, or null. */
export function valueAt(value: JsonValue, steps: readonly string[]): JsonValue | undefined {
    let found: JsonValue | undefined = value
    for (const step of steps) {
        if (isJsonObject(found)) {
            found = found.get(step)
        } else if (isJsonArray(found) && /^\d{1,9}$/.test(step)) {
            found = found[Number(step)]
        } else {
            return undefined
        }
    }
    return found ?? undefined
}
