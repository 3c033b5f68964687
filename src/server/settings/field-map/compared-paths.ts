import { readTemplate, templatePaths } from '../../shared/template.ts'
import { readCondition } from './field-condition.ts'
import type { FieldRow } from './field-map.ts'

/**
 * The paths below `body.` that rows read which follow the alert ("Create and change of the alert"), each once, in the
 * order of their names. What an alert has under a name of its own is compared anyway.
 */
export function listComparedPaths(rows: readonly FieldRow[]): readonly string[] {
    const paths = rows.filter(({ applyOn }) => applyOn === 'always').flatMap(listPaths)
    return [...new Set(paths)].filter((path) => path.startsWith('body.')).sort()
}

function listPaths({ condition, kind, value }: FieldRow): readonly string[] {
    const read = readCondition(condition)
    const tested = 'problems' in read ? [] : read.tests.map(({ path }) => path)
    if (kind === 'path') {
        return [...tested, value.trim()]
    }
    const template = kind === 'template' ? readTemplate(value) : null
    return template && !('problem' in template) ? [...tested, ...templatePaths(template)] : tested
}
