import type { HostCaller } from '../../engine/script-engine';
import type { HostServices } from './host-services';
/**
 * Stops an operation that the caller's scope may not do to a table
 * (markdown/application-development/c_RuntimeAccessTracking.md: a blocked operation does not run).
 */
export declare function requireScopeAccess({ context }: HostServices, caller: HostCaller, table: string, operation: 'read' | 'create' | 'write' | 'delete'): void;
