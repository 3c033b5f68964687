import type { Outcome, RestResponseResult } from '../engine/script-engine';
import type { InstanceResponse } from './http';
/**
 * What a script left behind, as an HTTP answer (markdown/api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md):
 * an error object in the platform's error shape; what was written to the stream as it is; else the body, or what the script
 * returned, as `{"result": …}`. An error that nobody caught is a 500.
 */
export declare function scriptAnswer(outcome: Outcome, response: RestResponseResult | undefined): InstanceResponse;
