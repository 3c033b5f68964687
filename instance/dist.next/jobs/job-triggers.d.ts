import type { Database } from '../store/database';
import type { Dictionary } from '../store/dictionary';
/** sys_trigger.document of the triggers that belong to scheduled scripts. */
export declare const SCHEDULED_SCRIPTS = "sysauto_script";
/**
 * Makes the triggers equal to the active scheduled scripts: a new script gets one, a changed schedule a new next run, an
 * inactive or deleted script none (as markdown/now-intelligence/spotlight/activating-spotlight-group.md has it for its
 * own schedule items). One transaction; a no-op where nothing differs.
 *
 * @returns how many triggers were added, changed or removed
 */
export declare function syncScheduledScripts(database: Database, dictionary: Dictionary, systemTimeZone: string): number;
/**
 * Makes a scheduled script due now: its own schedule item becomes ready, one in the state Error too; one that runs or is
 * queued stays as it is. Nothing happens to the script's schedule.
 *
 * @returns whether the script has a schedule item; an inactive one has none
 */
export declare function runNow(database: Database, sysId: string): boolean;
