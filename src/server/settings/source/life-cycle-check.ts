import { errorText } from '../../shared/errors.ts'
import { readTemplate, templatePaths } from '../../shared/template.ts'
import { pathProblem } from './alert-path.ts'

/** Gives the value of a column of a settings row. */
export type LifeCycleColumn =
    | 'correlation_template'
    | 'reopen_hours'
    | 'grace_minutes'
    | 'storm_incidents'
    | 'storm_minutes'

const RANGES = [
    ['reopen_hours', 'Reopen window (hours)', 0, 8760],
    ['grace_minutes', 'Grace time after an end (minutes)', 0, 1440],
    ['storm_incidents', 'Storm limit', 0, 100],
    ['storm_minutes', 'Storm limit window (minutes)', 1, 1440],
] as const

/** What is wrong with the columns of correlation and life cycle, each as the text of an error. */
export function lifeCycleProblems(column: (name: LifeCycleColumn) => string): readonly string[] {
    const numbers = RANGES.flatMap(([name, field, least, most]) => {
        const text = column(name)
        if (text === '' || (/^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most)) {
            return []
        }
        return [errorText('badCount', { field, value: text, least, most })]
    })
    return [...numbers, ...templateProblems(column('correlation_template'))]
}

function templateProblems(text: string): readonly string[] {
    if (text === '') {
        return []
    }
    const field = 'Correlation key'
    const example = '{{alert.rule}} or {{body.host}}'
    const template = readTemplate(text)
    if ('problem' in template) {
        return [errorText('badTemplate', { field, reason: template.problem, example })]
    }
    const paths = templatePaths(template)
    if (paths.length === 0) {
        return [errorText('badTemplate', { field, reason: 'it has no place, so all alerts would be one', example })]
    }
    return paths.flatMap((path) => {
        const reason = pathProblem(path)
        return reason === null ? [] : [errorText('badTemplate', { field, reason, example })]
    })
}
