import type { Instance } from '../../journeys/support/instance'
import { inInstance } from './in-instance'

/** Per table, how many records there are and how often they were changed. */
export type Fingerprints = Readonly<Record<string, string>>

/** The scope whose scripts may read and write a table. */
export function scopeOf(table: string): string {
    return table.startsWith('x_zsca2_zdx_manage_') ? 'x_zsca2_zdx_manage' : 'global'
}

/**
 * Counts the records and the changes of tables.
 *
 * @param countsOnly tables of which only the number of records is told, as the instance changes them by itself
 */
export async function fingerprints(
    instance: Instance,
    tables: readonly string[],
    countsOnly: ReadonlySet<string> = new Set(),
): Promise<Fingerprints> {
    const found: Record<string, string> = {}
    for (const scope of new Set(tables.map(scopeOf))) {
        const ofScope = tables.filter((table) => scopeOf(table) === scope)
        Object.assign(found, await inInstance<Fingerprints>(instance, script(ofScope), scope))
    }
    return Object.fromEntries(
        Object.entries(found).map(([table, text]) => [table, countsOnly.has(table) ? text.replace(/,.*/, '') : text]),
    )
}

/** The tables that are not as they were. */
export function changedTables(before: Fingerprints, after: Fingerprints): readonly string[] {
    return Object.keys({ ...before, ...after })
        .filter((table) => before[table] !== after[table])
        .map((table) => `${table}: ${before[table] ?? 'none'} → ${after[table] ?? 'none'}`)
}

function script(tables: readonly string[]): string {
    return `var found = {};
        ${JSON.stringify(tables)}.forEach(function (table) {
            // A record of a table with a column named query has no method of this name.
            var total = new GlideAggregate(table);
            total.addAggregate('COUNT');
            total.addAggregate('SUM', 'sys_mod_count');
            total.query();
            total.next();
            found[table] = total.getAggregate('COUNT') + ' records, ' + total.getAggregate('SUM', 'sys_mod_count') + ' changes';
        });
        gs.info('<<<' + JSON.stringify(found) + '>>>');`
}
