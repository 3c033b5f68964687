import type { InstanceRequest, InstanceResponse } from './http';
import type { RestServices } from './services';
/** Bytes that nobody in particular may send to a page: a form for signing in, a request for a token. */
export declare const FORM_LIMIT: number;
/**
 * Looks at requests whose bodies are still on their way. The answer is the refusal that no body could change; null if the
 * body is to be read: 401 for wrong credentials, and for nobody where the address asks for somebody ("authentication … is
 * required by default", markdown/api-reference/rest-api-explorer/c_RESTAPI.md); 413 for a large form of nobody.
 */
export declare function createAdmission(services: Pick<RestServices, 'context' | 'authentication'>): (request: InstanceRequest) => InstanceResponse | null;
