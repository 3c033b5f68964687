import type { InstanceContext } from '../access/context';
/**
 * Makes periodic jobs due whose next run lies further ahead than their interval: then the clock was set back after it was
 * computed, and they would stand still for as long as it was set back. A script whose start lies ahead waits for it. No page
 * of the documentation speaks of this.
 *
 * @returns how many jobs are due now
 */
export declare function makeOverdueAfterClock({ database, dictionary }: Pick<InstanceContext, 'database' | 'dictionary'>, now?: number): number;
