/** User name and password as a client sends them. */
export interface Credentials {
    readonly userName: string;
    readonly password: string;
}
/** Credentials of an Authorization header with the scheme Basic (RFC 7617, UTF-8); null where it is none or malformed. */
export declare function basicCredentials(header: string): Credentials | null;
