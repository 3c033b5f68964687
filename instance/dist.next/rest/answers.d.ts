import type { InstanceResponse } from './http';
/** Headers of an answer; a list where one stands several times. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;
/** A JSON answer. */
export declare function jsonAnswer(status: number, body: unknown, headers?: AnswerHeaders): InstanceResponse;
/** An answer without a body. */
export declare function emptyAnswer(status: number, headers?: AnswerHeaders): InstanceResponse;
/** An answer whose body is written as it is. */
export declare function textAnswer(status: number, contentType: string, body: string, headers?: AnswerHeaders): InstanceResponse;
/**
 * An error in the platform's shape (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md, "Error response format").
 * The status is in the status line only. What both quote of a request is cleaned and cut.
 */
export declare function errorAnswer(status: number, message: string, detail: string | null, headers?: AnswerHeaders): InstanceResponse;
/** 401: nobody is signed in, or the credentials are wrong. Both look the same. */
export declare function notAuthenticated(headers?: AnswerHeaders): InstanceResponse;
