import type { HostCaller } from '../../engine/script-engine';
import type { Value } from '../../store/row';
import type { ChoiceAnswer } from '../wire';
import type { HostServices } from './host-services';
interface Field {
    readonly table: string;
    readonly element: string;
}
/** What a GlideElement asks beyond its value. */
export declare function elementOperations(services: HostServices): {
    'element.display': ({ table, element, value }: Field & {
        value: string;
    }) => string;
    /** A reference that no record's display value matches becomes empty; a label without a choice stays as it is. */
    'element.fromDisplay': ({ display, ...field }: Field & {
        display: string;
    }) => Value;
    'element.choices': ({ dependent, ...field }: Field & {
        dependent?: string;
    }) => ChoiceAnswer[];
    /** Only for the scope that the table belongs to; what is no cipher text of this instance gives null. */
    'element.decrypt': ({ value, ...field }: Field & {
        value: string;
    }, caller: HostCaller) => string | null;
    /** Entries newest first, with the display name of who wrote them. */
    'journal.read': ({ table, element, sysId }: Field & {
        sysId: string;
    }, caller: HostCaller) => {
        value: string;
        at: string;
        userName: string;
    }[];
};
export {};
