import type { InstanceRequest } from '../rest/http';
/** The text fields of a form, whether it was sent URL-encoded or as multipart; empty for any other body. */
export declare function formFields(request: InstanceRequest): URLSearchParams;
