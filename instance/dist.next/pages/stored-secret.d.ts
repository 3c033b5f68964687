import { type FormSubject } from './form-subject';
import type { Html } from './layout';
import type { PageServices, UserMessage } from './page-services';
/** The field of a submitted form that asks for a stored secret; its value is the name of the column. */
export declare const SHOW_SECRET_FIELD = "sysparm_show_secret";
/** The button that shows a stored secret; empty where there is none to show to this user. */
export declare function secretLock(services: PageServices, subject: FormSubject, element: string): Html | '';
/** What a click on that button says. It is written down in the system log. */
export declare function showSecret(services: PageServices, subject: FormSubject, element: string): UserMessage;
