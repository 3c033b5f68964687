import { type CrossScopeCheck } from './cross-scope-check';
import type { PackageRecord } from './package-record';
/**
 * Views and sections of another scope stay as they are. A section of its own the application may add to any table and view
 * (`r_DefaultFormDesignPermissions.md`, "Create new sections in tables belonging to another application scope"), and the row
 * that puts it into the form's order, which is guessed. In a view of its own the application lays out every table
 * (`markdown/application-development/r_CreationRestrsAcrossAppScopes.md`, "Form sections", "Views";
 * `r_AvailableLayoutAndDesignActions.md`).
 */
export declare function checkLayout(check: CrossScopeCheck, record: PackageRecord): void;
