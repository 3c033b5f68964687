import { mayRead, mayReadColumn } from '../../platform/record/readable.ts'
import type { IncidentFields } from '../target/incident/incident.ts'
import type { IncidentRecord } from '../target/incident/incident-reader.ts'
import type { MessageFacts, Needs } from '../transition/change.ts'

/** Columns that tell how an incident stands: a decision on the incident tells what they hold. */
const STANDING: readonly string[] = ['state', 'active', 'resolved_at', 'closed_at']

const NO_NUMBER = '(a number that you may not read)'

/** Whether the caller may read all that a decision follows from: the incidents that it touches or chooses among. */
export function tellsAllThatDecides({ incident }: MessageFacts, { previous, storm }: Needs): boolean {
    const candidates = storm.kind === 'surplus' ? storm.incidents : []
    return [incident, previous, ...candidates].every((each) => each === null || tellsItsStanding(each))
}

function tellsItsStanding({ record }: IncidentRecord): boolean {
    return mayRead(record) && STANDING.every((column) => mayReadColumn(record, column))
}

/** Facts and needs with readable columns only, so that no other is compared; a number that may not be read is not named. */
export function limitToReadable(
    facts: MessageFacts,
    needs: Needs,
): { readonly facts: MessageFacts; readonly needs: Needs } {
    const { content, previous, storm } = needs
    const { incident } = facts
    const readable = (fields: IncidentFields): IncidentFields =>
        Object.fromEntries(
            Object.entries(fields).filter(([column]) => incident === null || mayReadColumn(incident.record, column)),
        )
    const parent = storm.kind === 'surplus' && storm.parent ? unnamed(storm.parent) : null
    return {
        facts: { ...facts, incident: incident && unnamed(incident) },
        needs: {
            ...needs,
            previous: previous && unnamed(previous),
            storm: storm.kind === 'surplus' ? { ...storm, parent } : storm,
            content: { ...content, following: readable(content.following), once: readable(content.once) },
        },
    }
}

function unnamed(incident: IncidentRecord): IncidentRecord {
    return mayReadColumn(incident.record, 'number') ? incident : { ...incident, number: NO_NUMBER }
}
