import type { Answer } from '../../journeys/support/client'
import { judge, type Verdict } from '../support/judge'
import type { Visitor } from '../support/people'
import type { Specimens } from './specimens'

/** What the people were answered about one table: operation to verdicts. */
export interface TableVerdicts {
    readonly read: readonly Verdict[]
    readonly list: readonly Verdict[]
    readonly create: readonly Verdict[]
    readonly write: readonly Verdict[]
    readonly delete: readonly Verdict[]
}

/** Sends what a person would send who wants to read, make, change and delete records of a table. */
export async function tableVerdicts(visitors: readonly Visitor[], specimens: Specimens): Promise<TableVerdicts> {
    const path = `/api/now/table/${specimens.table}`
    const one = `${path}/${specimens.subject}`
    const list = await judge(visitors, `GET ${path}`, async (visitor) => {
        const answer = await visitor.api('GET', `${path}?sysparm_limit=1&sysparm_fields=sys_id`)
        return { answer, allowed: answer.status === 200 }
    })
    const read = await judge(visitors, `GET ${one}`, async (visitor) => {
        const answer = await visitor.api('GET', `${one}?sysparm_fields=sys_id`)
        return { answer, allowed: answer.status === 200 }
    })
    const write = await judge(visitors, `PATCH ${one} {}`, async (visitor) => {
        const answer = await visitor.api('PATCH', one, {})
        return { answer, allowed: isAdmitted(answer) }
    })
    const create = await judge(visitors, `POST ${path} {}`, async (visitor) => {
        const answer = await visitor.api('POST', path, {})
        await removeMade(visitors, path, answer)
        return { answer, allowed: isAdmitted(answer) }
    })
    return { read, list, write, create, delete: await deletions(visitors, path, specimens) }
}

/** One person after the other: whoever is let in takes the record from the next. */
async function deletions(visitors: readonly Visitor[], path: string, { toDelete }: Specimens): Promise<Verdict[]> {
    const left = [...toDelete]
    const verdicts: Verdict[] = []
    for (const visitor of visitors) {
        const [next = ''] = left
        const sent = `DELETE ${path}/${next}`
        const [verdict] = await judge([visitor], sent, async () => {
            const answer = await visitor.api('DELETE', `${path}/${next}`)
            return { answer, allowed: isAdmitted(answer) }
        })
        if (verdict?.allowed && left.length > 1) {
            left.shift()
        }
        if (verdict) {
            verdicts.push(verdict)
        }
    }
    return verdicts
}

/** Whether access controls let a request through; what a rule of the table says afterwards is another matter. */
function isAdmitted({ status, text }: Answer): boolean {
    return status !== 401 && status !== 404 && !(status === 403 && /ACL Exception|does not allow access/.test(text))
}

/** A record that somebody made is taken away again, so that no half record changes how the instance behaves. */
async function removeMade(visitors: readonly Visitor[], path: string, answer: Answer): Promise<void> {
    if (answer.status !== 201) {
        return
    }
    const made = answer.headers.get('location')?.split('/').at(-1)
    await visitors.find(({ name }) => name === 'admin')?.api('DELETE', `${path}/${made ?? ''}`)
}
