import { type AnswerHeaders } from './answers';
import type { InstanceResponse } from './http';
/**
 * Sends the browser to another address of this instance.
 *
 * @throws for an address that is not one on this instance: whoever asks has to look first
 */
export declare function redirect(address: string, headers?: AnswerHeaders): InstanceResponse;
