import type { TableDescription, TransactionDescription } from './wire';
/** A message for the user, as gs.addInfoMessage and its kind leave it. */
export interface Message {
    readonly type: 'info' | 'error';
    readonly text: string;
}
/** Starts a transaction: what the host told about the one before no longer holds. */
export declare function beginTransaction(): void;
/** Who the transaction runs as. Asks the host at the first use in each transaction. */
export declare function transaction(): TransactionDescription;
/** A table's description, or null for a table that does not exist. */
export declare function tableDescription(name: string): TableDescription | null;
export declare function addMessage(type: Message['type'], text: string): void;
/** Messages added since the transaction began. */
export declare function transactionMessages(): readonly Message[];
