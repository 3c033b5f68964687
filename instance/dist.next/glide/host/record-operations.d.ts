import type { HostCaller } from '../../engine/script-engine';
import type { Row } from '../../store/row';
import type { QueryAnswer, QueryArgument } from '../wire';
import type { HostServices } from './host-services';
/** Reading of records for GlideRecord. */
export declare function recordOperations(services: HostServices): {
    'record.query': (argument: QueryArgument, caller: HostCaller) => QueryAnswer;
    /** Records by sys_id, in the order asked for; those that are gone are left out. */
    'record.rows': ({ table, ids, secure }: {
        table: string;
        ids: readonly string[];
        secure?: boolean;
    }, caller: HostCaller) => readonly Row[];
    /** By sys_id or else display value, or by a field's value. */
    'record.get': ({ table, element, value, secure }: {
        table: string;
        element?: string;
        value: string;
        secure?: boolean;
    }, caller: HostCaller) => QueryAnswer;
    'record.count': (argument: QueryArgument, caller: HostCaller) => number;
    /** The values of newRecord(): defaults and a sys_id. */
    'record.defaults': ({ table }: {
        table: string;
    }, caller: HostCaller) => Row;
    'record.allows': ({ operation, table, row, element, }: {
        operation: "read" | "write" | "create" | "delete";
        table: string;
        row: Row | null;
        element?: string;
    }) => boolean;
};
