/** Who a transaction runs as. */
export interface Session {
    /** sys_id of sys_user; of the guest user where nobody is signed in. */
    readonly userId: string;
    readonly userName: string;
    readonly displayName: string;
    /** Role names, those contained in and inherited through groups included. */
    readonly roles: ReadonlySet<string>;
    /** IANA name, from the user's record or the instance's. */
    readonly timeZone: string;
    readonly language: string;
    readonly authenticated: boolean;
    /** Whether a person works in the user interface; false for web services, jobs and rules behind them. */
    readonly interactive: boolean;
    /** sys_user.web_service_access_only */
    readonly webServiceOnly: boolean;
}
