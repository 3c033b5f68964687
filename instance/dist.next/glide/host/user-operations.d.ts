import type { Value } from '../../store/row';
import type { HostServices } from './host-services';
/** What GlideUser asks about the current user beyond the session. */
export declare function userOperations(services: HostServices): {
    'user.describe': () => {
        company: string | null;
        email: string | null;
        firstName: string | null;
        lastName: string | null;
        grantedRoles: string[];
    };
    'user.memberOf': ({ group }: {
        group: string;
    }) => boolean;
    'user.nameOf': ({ userId }: {
        userId: string;
    }) => Value;
    'user.preference': ({ name }: {
        name: string;
    }) => Value;
    'user.savePreference': ({ name, value }: {
        name: string;
        value: string;
    }) => void;
};
