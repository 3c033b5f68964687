import type { Row } from '../store/row';
import { type FormSubject } from './form-subject';
import type { PageServices } from './page-services';
/** Before the name of a field: the submitted text that the form showed for it. */
export declare const ORIGINAL_PREFIX = "sys_original.";
/** What a submitted form asks for. */
export interface FormValues {
    /** What the person changed, in the form rows have; of a new record all that is filled in or was emptied. */
    readonly changes: Row;
    /** Texts that mean nothing. */
    readonly problems: readonly string[];
    /** Fields that the person changed and somebody else too, since the form was opened. */
    readonly conflicts: readonly string[];
    /** The texts that the person typed over what the form showed, by element. */
    readonly typed: ReadonlyMap<string, string>;
    /** The texts that a new record's form showed, by element; a stored record shows what it holds now. */
    readonly originals: ReadonlyMap<string, string>;
}
/**
 * Reads the fields of a submitted form, whose values are display values in the user's language and time zone. A field of a
 * stored record is written if its text differs from what the form showed, whatever the record holds by then. A sender that
 * does not say what was shown is compared with what is stored.
 */
export declare function formValues(services: PageServices, subject: FormSubject, form: URLSearchParams): FormValues;
