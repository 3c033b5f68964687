import type { HostCaller } from '../../engine/script-engine';
import type { HostServices } from './host-services';
/** Properties, log and messages for gs. */
export declare function systemOperations(services: HostServices): {
    'log.write': ({ level, message, source, }: {
        level: "info" | "warn" | "error" | "debug";
        message: string;
        source?: string;
    }, caller: HostCaller) => void;
    'log.debugging': (_argument: unknown, caller: HostCaller) => boolean;
    'property.get': ({ name }: {
        name: string;
    }, caller: HostCaller) => string | null;
    /** markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md: only a property of the script's scope. */
    'property.set': ({ name, value, description }: {
        name: string;
        value: string;
        description?: string;
    }, caller: HostCaller) => void;
    /** In the user's language, else in English, else the key itself. */
    'message.get': ({ key }: {
        key: string;
    }) => string;
};
