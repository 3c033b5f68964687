import { gs } from '@servicenow/glide'
import { errorText } from '../../shared/errors.ts'
import { logFrom } from '../log.ts'
import { type AnyRecord, readValue } from './record.ts'

/**
 * Stops the save of a row in a before rule. A form shows the problems; a caller of a REST API is told the name of the rule
 * only, so they stand in the system log, too.
 *
 * @param problems texts of errors; without one nothing happens
 */
export function refuseSave(current: AnyRecord, table: string, problems: readonly string[]): void {
    if (problems.length === 0) {
        return
    }
    for (const problem of problems) {
        gs.addErrorMessage(problem)
    }
    const row = readValue(current, 'name') || current.getUniqueValue()
    logFrom('').write(
        'warning',
        errorText('notSaved', { row, table, user: gs.getUserName(), reason: problems.join(' ') }),
    )
    current.setAbortAction(true)
}
