import type { TableDefinition } from '../store/dictionary';
import type { InstanceRequest, InstanceResponse } from './http';
import type { RequestTarget } from './request-target';
import type { RestServices } from './services';
import type { TableParameters } from './table-parameters';
/** A request to the Table API whose sender is known and whose table may be reached. */
export interface TableCall {
    readonly services: RestServices;
    readonly request: InstanceRequest;
    readonly target: RequestTarget;
    readonly table: TableDefinition;
    readonly sysId: string | undefined;
    readonly parameters: TableParameters;
    /** 1 answers an empty list with 404, 2 with an empty result. */
    readonly version: 1 | 2;
}
/** 404: there is no such record, or the session may not read it. Which of the two is not said. */
export declare function notFound(): InstanceResponse;
