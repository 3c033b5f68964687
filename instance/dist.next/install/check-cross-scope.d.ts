import type { Database } from '../store/database';
import type { Dictionary } from '../store/dictionary';
import type { ApplicationPackage } from './application-package';
/** Refuses configuration records that the platform refuses because their table belongs to another scope. */
export declare function checkCrossScope(content: ApplicationPackage, dictionary: Dictionary, database: Database): void;
