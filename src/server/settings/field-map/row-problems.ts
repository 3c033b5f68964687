import { errorText } from '../../shared/errors.ts'
import { readTemplate, templatePaths } from '../../shared/template.ts'
import { shownName } from '../../shared/text.ts'
import { pathProblem } from '../source/alert-path.ts'
import { readConversionTable } from './conversion.ts'
import { readCondition } from './field-condition.ts'
import { APPLY_MOMENTS, CONVERSIONS, type FieldRow, INVALID_POLICIES, VALUE_KINDS } from './field-map.ts'

/** What is wrong with a row of Field mapping whatever the instance has, each as the text of an error. */
export function rowProblems(row: FieldRow): readonly string[] {
    return [
        ...unknownOption('Kind', row.kind, VALUE_KINDS),
        ...unknownOption('Conversion', row.conversion, CONVERSIONS),
        ...unknownOption('Apply on', row.applyOn, APPLY_MOMENTS),
        ...unknownOption('If invalid', row.ifInvalid, INVALID_POLICIES),
        ...conditionProblems(row.condition),
        ...valueProblems(row),
        ...tableProblems(row),
        ...(row.ifInvalid === 'fallback' && row.fallback.trim() === ''
            ? [errorText('missingMapSetting', { field: 'Fallback', why: 'If invalid says that it is used' })]
            : []),
    ]
}

function unknownOption(field: string, value: string, choices: readonly string[]): readonly string[] {
    return choices.includes(value)
        ? []
        : [errorText('unknownMapOption', { field, value: `"${shownName(value)}"`, choices: choices.join(', ') })]
}

function conditionProblems(text: string): readonly string[] {
    const condition = readCondition(text)
    return 'problems' in condition ? condition.problems.map((reason) => errorText('badCondition', { reason })) : []
}

function valueProblems({ kind, value }: FieldRow): readonly string[] {
    if (value.trim() === '') {
        return [errorText('missingMapSetting', { field: 'Value', why: 'a row needs one' })]
    }
    if (kind === 'path') {
        return pathsProblems([value.trim()])
    }
    if (kind !== 'template') {
        return []
    }
    const template = readTemplate(value)
    return 'problem' in template
        ? [errorText('badMapValue', { reason: template.problem })]
        : pathsProblems(templatePaths(template))
}

function pathsProblems(paths: readonly string[]): readonly string[] {
    return paths.flatMap((path) => {
        const reason = pathProblem(path)
        return reason === null ? [] : [errorText('badMapValue', { reason: shownName(reason, 400) })]
    })
}

function tableProblems({ conversion, conversionTable }: FieldRow): readonly string[] {
    if (conversion !== 'table') {
        return []
    }
    const table = readConversionTable(conversionTable)
    return 'problems' in table ? table.problems.map((reason) => errorText('badConversion', { reason })) : []
}
