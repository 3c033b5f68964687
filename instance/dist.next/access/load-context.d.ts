import type { Database } from '../store/database';
import type { QueryEnvironment } from '../store/query';
import type { InstanceContext } from './context';
/** Queries of the instance itself: independent of who is signed in. */
export declare function instanceEnvironment(): QueryEnvironment;
/** The context of one connection, at first in the session of the guest user. The database must hold a base system. */
export declare function createContext(database: Database): InstanceContext;
