import { call } from './calls'
import type { TableDescription, TransactionDescription } from './wire'

/** A message for the user, as gs.addInfoMessage and its kind leave it. */
export interface Message {
    readonly type: 'info' | 'error'
    readonly text: string
}

let current: TransactionDescription | undefined
let dictionary: string | undefined
let tables = new Map<string, TableDescription | null>()
let messages: Message[] = []

/** Starts a transaction: what the host told about the one before no longer holds. */
export function beginTransaction(): void {
    current = undefined
    messages = []
}

/** Who the transaction runs as. Asks the host at the first use in each transaction. */
export function transaction(): TransactionDescription {
    if (!current) {
        current = call<TransactionDescription>('transaction.describe', {})
        if (current.dictionary !== dictionary) {
            tables = new Map()
            dictionary = current.dictionary
        }
    }
    return current
}

/** A table's description, or null for a table that does not exist. */
export function tableDescription(name: string): TableDescription | null {
    transaction()
    let description = tables.get(name)
    if (description === undefined) {
        description = call<TableDescription | null>('table.describe', { table: name })
        tables.set(name, description)
    }
    return description
}

export function addMessage(type: Message['type'], text: string): void {
    messages.push({ type, text })
}

/** Messages added since the transaction began. */
export function transactionMessages(): readonly Message[] {
    return messages
}
