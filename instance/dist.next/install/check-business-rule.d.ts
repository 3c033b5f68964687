import { type CrossScopeCheck } from './cross-scope-check';
import { type PackageRecord } from './package-record';
/**
 * On a table of another scope that is open to all scopes and readable there may be async rules of insert, update and delete, and before rules of the same that
 * set field values: no script, no abort, no query. "You cannot create any other types of business rules on tables in a
 * different scope" (`markdown/api-reference/business-rules-classic/c_BusinessRules.md`, "Business rules in scoped applications").
 */
export declare function checkBusinessRule(check: CrossScopeCheck, record: PackageRecord): void;
