import type { InstanceRequest, InstanceResponse } from './http';
/** Characters of a text in an error that are shown. */
export declare const MAX_ERROR_LENGTH = 1000;
/** Whether an error is answered as a page: a browser asks for HTML, and the address is none that programs use. */
export declare function wantsPage({ url, headers }: Pick<InstanceRequest, 'url' | 'headers'>): boolean;
/** The error of an answer in the platform's shape; null for every other answer. */
export declare function errorIn({ status, headers, body }: InstanceResponse): {
    message: string;
    detail: string;
} | null;
/** A page that says what is wrong, for whoever it is that asks: without scripts, and without anything of the instance. */
export declare function problemPage(message: string, detail: string): string;
/** Content-Security-Policy of that page. */
export declare const PROBLEM_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
