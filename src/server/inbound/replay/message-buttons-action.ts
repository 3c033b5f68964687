import { gs } from '@servicenow/glide'
import type { FormAction } from '../../platform/form-action.ts'
import { type AnyRecord, readRecord } from '../../platform/record/record.ts'
import { PAGES, TABLES } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'
import type { Receipt } from '../intake/receive-post.ts'
import { outcomeLabel } from '../messages/outcome-label-reader.ts'
import { replay } from './replay.ts'

/** The button Replay: processes the message of the form once more, says what became of it, and leads to the new message. */
export function replayMessage(current: AnyRecord, action: FormAction): void {
    const receipt = replay(current.getUniqueValue())
    if ('refused' in receipt) {
        gs.addErrorMessage(errorText(receipt.refused, receipt.values))
        action.setRedirectURL(current)
        return
    }
    if ('detail' in receipt) {
        gs.addErrorMessage(receipt.detail)
    } else {
        gs.addInfoMessage(describeReceipt(receipt))
    }
    action.setRedirectURL(readRecord(TABLES.message, receipt.messageId) ?? current)
}

/** The button Preview: shows what Replay would do, on the page Preview. */
export function previewMessage(current: AnyRecord, action: FormAction): void {
    action.setRedirectURL(`${PAGES.preview}?message=${current.getUniqueValue()}`)
}

function describeReceipt(receipt: Exclude<Receipt, { readonly detail: string }>): string {
    const parts = 'parts' in receipt ? receipt.parts : [receipt]
    const ends = parts.map(({ outcome, incident }) =>
        incident ? `${outcomeLabel(outcome)}, ${incident.number}` : outcomeLabel(outcome),
    )
    return `Replayed as this new message. ${ends.join('; ')}.`
}
