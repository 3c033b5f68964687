import { type InstanceBed, openBed } from './instance-bed'

/** Address of the notes in the Table API. */
export const TABLE = '/api/now/table/x_acme_app_note'

/** Three notes, a writer who may do everything to them and a reader of those whose name begins with "open", without their rank. */
export function openNotes(): { bed: InstanceBed; owner: string; first: string } {
    const bed = openBed()
    const owner = bed.addUser('note.owner', ['x_acme_app.writer'], { name: 'Nora Owner', time_zone: 'Europe/Berlin' })
    bed.addUser('note.reader', ['x_acme_app.reader'])
    bed.addUser('plain.user', [])
    bed.addUser('locked.user', ['x_acme_app.writer'], { locked_out: '1' })
    bed.addUser('gone.user', ['x_acme_app.writer'], { active: '0' })
    for (const operation of ['read', 'write', 'create', 'delete']) {
        bed.addAcl({ name: 'x_acme_app_note', operation }, ['x_acme_app.writer'])
        bed.addAcl({ name: 'x_acme_app_hidden', operation }, ['x_acme_app.writer'])
    }
    bed.addAcl({ name: 'x_acme_app_note', operation: 'read', condition: 'nameSTARTSWITHopen' }, ['x_acme_app.reader'])
    bed.addAcl({ name: 'x_acme_app_note.rank', operation: 'read' }, ['x_acme_app.writer'])
    bed.addAcl({ name: 'x_acme_app_note.key', operation: 'write' }, ['x_acme_app.keeper'])
    const first = bed.put('x_acme_app_note', {
        name: 'open one',
        owner,
        done: '1',
        due: '2024-07-01 10:00:00',
        rank: '3',
        color: 'r',
        key: 'k1',
    })
    bed.put('x_acme_app_note', { name: 'open two', rank: '2', color: 'g', key: 'k2' })
    bed.put('x_acme_app_note', { name: 'closed', rank: '1', key: 'k3' })
    return { bed, owner, first }
}

/** The columns of a note as they are stored. */
export function storedNote(bed: InstanceBed, sysId: string): Record<string, unknown> {
    const columns = bed.context.dictionary.get().table('x_acme_app_note')?.columns
    const elements = [...(columns?.values() ?? [])].filter(({ storage }) => storage !== 'none')
    const values = bed.context.database.first(
        `SELECT ${elements.map(({ physical }) => `"${physical}"`).join(', ')} FROM "x_acme_app_note" WHERE sys_id = ?`,
        [sysId],
    )
    return Object.fromEntries(elements.map(({ element }, index) => [element, values?.[index]]))
}

/** The physical table of a table, quoted. */
export function physicalOf(bed: InstanceBed, table: string): string {
    return `"${bed.context.dictionary.get().table(table)?.root ?? table}"`
}

/** The physical column of a table's name, quoted. */
export function nameColumn(bed: InstanceBed, table: string): string {
    return `"${bed.context.dictionary.get().table(table)?.columns.get('name')?.physical ?? 'name'}"`
}
