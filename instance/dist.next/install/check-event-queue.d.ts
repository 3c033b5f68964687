import { type CrossScopeCheck } from './cross-scope-check';
import type { PackageRecord } from './package-record';
/**
 * What the SDK's guide on registering events asks of an application's queue ("Pre-Installation Checklist"): its class
 * named, the name made of scope and suffix and unlike that of any other queue, a provider that the instance has. An
 * instance may install a record that lacks one of them and never process its events; here it is refused.
 */
export declare function checkEventQueue(check: CrossScopeCheck, record: PackageRecord): void;
