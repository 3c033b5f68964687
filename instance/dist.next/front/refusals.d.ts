import type { Duplex } from 'node:stream';
import { InstanceError } from '../local-errors';
import type { InstanceRequest, InstanceResponse } from '../rest/http';
/** Bytes of a body that the front takes; above every limit of the platform, which `rest/` answers. */
export declare const BODY_LIMIT: number;
/**
 * Headers of every answer, errors included: contents are what their type says, and no other site frames them
 * (markdown/platform-security/instance-security-hardening-settings/sc-auto-set-content-type-options.md,
 * sc-x-frame-options-sameorigin.md, markdown/servicenow-platform/http-response-header.md). What the documentation leaves to
 * properties is always on.
 */
export declare const FIXED_HEADERS: {
    readonly 'x-content-type-options': "nosniff";
    readonly 'x-frame-options': "SAMEORIGIN";
};
/** Sent where an answer does not say whether it may be kept. */
export declare const NOT_KEPT = "no-store";
/** The error of the instance that something thrown stands for; its message may tell of the inside, its `answer` does not. */
export declare function asInstanceError(thrown: unknown): InstanceError;
/** An error as an answer: a page for a browser, else the platform's shape (rest-api-explorer/c_CustomWebServices.md). */
export declare function errorAnswer(error: InstanceError, request: Pick<InstanceRequest, 'url' | 'headers'>): InstanceResponse;
/** An answer as it goes out: an error that a browser gets for a page is a page. */
export declare function inShape(request: Pick<InstanceRequest, 'url' | 'headers'>, response: InstanceResponse): InstanceResponse;
/** Answers on a connection what is no request, or none that can be read to its end, and closes it. */
export declare function refuseOnSocket(socket: Duplex, cause: {
    readonly code?: string;
    readonly message: string;
}): void;
