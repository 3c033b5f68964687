import { Client } from '../../journeys/support/client'
import type { Instance } from '../../journeys/support/instance'
import { inInstance } from './in-instance'

/** Per table, how many records there are and how often they were changed. */
export type Fingerprints = Readonly<Record<string, string>>

/** The application's tables, which are private to it: no script of another scope counts their records. */
const PRIVATE = /^x_zsca2_/

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
    const admin = new Client(instance, 'admin')
    const open = await inInstance<Fingerprints>(instance, script(tables.filter((table) => !PRIVATE.test(table))))
    const ofPrivate = tables
        .filter((table) => PRIVATE.test(table))
        .map(async (table) => {
            const rows = await admin.read(table, '', { sysparm_fields: 'sys_mod_count', sysparm_limit: '10000' })
            const changes = rows.reduce((sum, row) => sum + Number(row['sys_mod_count']), 0)
            return [table, `${rows.length} records, ${changes} changes`] as const
        })
    const found = { ...open, ...Object.fromEntries(await Promise.all(ofPrivate)) }
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
