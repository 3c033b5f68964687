import type { HierarchyAnswer, TableDescription, TransactionDescription } from '../wire';
import type { HostServices } from './host-services';
/** What a context keeps about tables and about who the transaction runs as. */
export declare function tableOperations({ context }: HostServices): {
    'transaction.describe': () => TransactionDescription;
    'table.describe': ({ table }: {
        table: string;
    }) => TableDescription | null;
    'table.hierarchy': ({ table }: {
        table: string;
    }) => HierarchyAnswer;
};
