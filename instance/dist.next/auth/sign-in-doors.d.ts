import type { Session } from '../access/session';
import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { Credentials } from './basic-credentials';
import { type SessionStore } from './session-store';
/** What the doors need of the Authentication. */
export interface SignIn {
    readonly store: SessionStore;
    verify(credentials: Credentials, door: 'form', request: InstanceRequest): Session | null;
    begin(session: Session): {
        readonly cookie: string;
        readonly userToken: string;
    };
    signedIn(cookie: string | undefined): {
        readonly session: Session;
        readonly userToken: string;
    } | null;
}
/** Answers `/angular.do` (view_form.login, get_user), `/login.do` and `/logout.do`; undefined for every other address. */
export declare function answerSignIn(signIn: SignIn, request: InstanceRequest): InstanceResponse | undefined;
/** The log-in page that leads to another address of this instance. */
export declare function logInAddress(goTo: string): string;
