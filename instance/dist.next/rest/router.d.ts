import type { InstanceRequest, InstanceResponse } from './http';
import type { RestServices } from './services';
/**
 * The HTTP doors of an instance: signing in and out, scripted REST APIs, Table API, progress of installations, upload of
 * packages. Each request runs in the session of whom it authenticates as; afterwards the context is the guest's again.
 * Refreshing caches and beginning the script transaction is the caller's.
 */
export declare function createRouter(services: RestServices): (request: InstanceRequest) => InstanceResponse;
