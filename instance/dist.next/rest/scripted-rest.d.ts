import type { InstanceRequest, InstanceResponse } from './http';
import type { RequestTarget } from './request-target';
import type { MatchedRoute } from './scripted-routes';
import type { RestServices } from './services';
/**
 * Answers a request to a scripted REST API in the session of the context. What the platform refuses, it refuses before the
 * script runs: 401, 403, 415, 406, 400 for the size of the body, in this order
 * (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md, t_WbSvcOpRqACL.md, c_SpecifyContentType.md).
 */
export declare function answerScripted(services: RestServices, request: InstanceRequest, target: RequestTarget, { route, pathParams }: MatchedRoute): InstanceResponse;
