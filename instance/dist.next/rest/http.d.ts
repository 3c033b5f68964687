/** A part of a multipart/form-data body. */
export interface RequestPart {
    readonly name: string;
    readonly fileName: string | null;
    readonly contentType: string | null;
    readonly data: Uint8Array;
}
/** An HTTP request as the front hands it to a worker; structured-clonable. */
export interface InstanceRequest {
    readonly method: string;
    /** Path and query as sent, e.g. `/api/now/table/incident?sysparm_limit=1`. */
    readonly url: string;
    /** Lower-case names; repeated headers joined by `, ` (cookies by `; `). */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
    /** Only for multipart/form-data; `body` is then empty. */
    readonly parts: readonly RequestPart[];
    readonly remoteAddress: string;
    /**
     * What the front found out about the password that the request brings, so that no worker thread has to: null where it
     * brings none. Left out where the request has not come through a front.
     */
    readonly proof?: PasswordProof | null;
}
/** The outcome of a comparison of a password with a user's stored hash. */
export interface PasswordProof {
    readonly userName: string;
    readonly password: string;
    /** The hash that it was compared with. */
    readonly stored: string;
    readonly matches: boolean;
    /** A hash of the same password at today's cost, if `stored` is of an earlier one. */
    readonly renewed: string | null;
}
export interface InstanceResponse {
    readonly status: number;
    /** A list where a header stands several times (set-cookie). */
    readonly headers: Readonly<Record<string, string | readonly string[]>>;
    readonly body: string | Uint8Array;
}
