/** Name of the cookie that carries a form session. */
export declare const SESSION_COOKIE = "JSESSIONID";
/** The value of a cookie in a Cookie header, or undefined. */
export declare function cookieValue(header: string | undefined, name: string): string | undefined;
/** Set-Cookie of a form session. SameSite=Lax keeps it out of requests that other sites' forms send. */
export declare function sessionCookie(value: string): string;
/** Set-Cookie that ends a form session in the browser. */
export declare function endedCookie(): string;
