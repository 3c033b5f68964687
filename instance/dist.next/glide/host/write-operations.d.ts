import type { HostCaller } from '../../engine/script-engine';
import type { QueryArgument, WriteAnswer, WriteArgument } from '../wire';
import type { HostServices } from './host-services';
type Multiple = QueryArgument & Omit<WriteArgument, 'sysId'>;
/** Writing of records for GlideRecord; every record commits alone. */
export declare function writeOperations(services: HostServices): {
    'record.insert': (argument: WriteArgument, caller: HostCaller) => WriteAnswer;
    'record.update': (argument: WriteArgument & {
        readonly sysId: string;
    }, caller: HostCaller) => WriteAnswer;
    'record.delete': (argument: WriteArgument & {
        readonly sysId: string;
    }, caller: HostCaller) => WriteAnswer;
    'record.updateMultiple': (argument: Multiple, caller: HostCaller) => void;
    /** markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md: setLimit does not limit it. */
    'record.deleteMultiple': ({ limit: _limit, offset: _offset, ...argument }: Multiple, caller: HostCaller) => void;
};
export {};
