import type { ApiRecord, Client } from '../../journeys/support/client'
import type { Instance } from '../../journeys/support/instance'
import { inInstance } from '../support/in-instance'

/** Records of a table on which nobody has a right of his own: one to read and write, and some to delete. */
export interface Specimens {
    readonly table: string
    readonly subject: string
    readonly toDelete: readonly string[]
}

/** A column that a record of a table cannot be without. */
type Needed = Readonly<{ name: string; element: string; internal_type: string; reference: string }>

/** What the platform makes of a table's row as soon as it is stored decides these; every other value may be any text. */
const VALUES: Readonly<Record<string, string>> = {
    'sys_db_object.name': 'u_attack_{n}',
    'sys_db_object.label': 'Attack {n}',
    'sys_dictionary.name': 'problem',
    'sys_dictionary.element': 'u_attack_{n}',
    'sys_dictionary.internal_type': 'string',
    'sys_script.collection': 'problem',
    'sys_script.active': 'false',
}

const DICTIONARY = { sysparm_fields: 'name,element,internal_type,reference' }

/** Names of all tables of the instance. */
export async function allTables(admin: Client): Promise<readonly string[]> {
    const tables = await admin.read('sys_db_object', 'ORDERBYname', { sysparm_fields: 'name' })
    return tables.map(({ name = '' }) => name)
}

/**
 * Stores specimens in every table, with the rights of the instance and without its rules.
 *
 * @param deletions how many people may delete a record of a table
 * @param only tables; all of the instance if left out
 * @throws Error naming a table that has no record and in which none could be stored
 */
export async function makeSpecimens(
    instance: Instance,
    admin: Client,
    deletions: ReadonlyMap<string, number>,
    only?: ReadonlySet<string>,
): Promise<readonly Specimens[]> {
    const tables = await admin.read('sys_db_object', '', { sysparm_fields: 'sys_id,name,super_class' })
    const needed = (await admin.read('sys_dictionary', 'mandatory=true^ORunique=true', DICTIONARY)) as Needed[]
    const wanted = tables.filter(({ name = '' }) => only?.has(name) ?? true)
    const plan = wanted.map(({ name = '' }) => ({
        name,
        // One more than may be deleted: whoever deletes one who may not must find it.
        count: 2 + (deletions.get(name) ?? 0),
        values: valuesOf(lineage(tables, name), needed),
    }))
    const ofApplication = plan.map(({ name }) => name).filter((name) => name.startsWith('x_zsca2_'))
    const made = await onOpenTables(admin, ofApplication, () =>
        inInstance<Record<string, string[]>>(instance, script(plan)),
    )
    return Promise.all(plan.map(({ name }) => specimensOf(admin, name, made[name] ?? [])))
}

/** Runs `work` while scripts of the global scope may write tables of the application, as an admin may allow. */
export async function onOpenTables<T>(admin: Client, tables: readonly string[], work: () => Promise<T>): Promise<T> {
    const flags = ['access', 'read_access', 'create_access', 'update_access'] as const
    const rows = await admin.read('sys_db_object', `nameIN${tables.join(',')}`)
    const open = { access: 'public', read_access: 'true', create_access: 'true', update_access: 'true' }
    const write = (values: (row: ApiRecord) => ApiRecord) =>
        Promise.all(rows.map((row) => admin.update('sys_db_object', row['sys_id'] ?? '', values(row))))
    await write(() => open)
    try {
        return await work()
    } finally {
        await write((row) => Object.fromEntries(flags.map((flag) => [flag, row[flag] ?? ''])))
    }
}

/** What was stored in a table; of one in which nothing may be stored, its first record, which cannot be deleted either. */
async function specimensOf(admin: Client, table: string, made: readonly string[]): Promise<Specimens> {
    const [subject = '', ...toDelete] = made
    if (toDelete.length > 0) {
        return { table, subject, toDelete }
    }
    const [found] = await admin.read(table, '', { sysparm_limit: '1' })
    const sysId = found?.['sys_id']
    if (sysId === undefined) {
        throw new Error(`No record of ${table} could be stored: ${made.join(', ')}`)
    }
    return { table, subject: sysId, toDelete: [sysId] }
}

function lineage(tables: readonly ApiRecord[], name: string): readonly string[] {
    const table = tables.find((one) => one['name'] === name)
    const parent = tables.find((one) => one['sys_id'] === table?.['super_class'])
    return parent ? [name, ...lineage(tables, parent['name'] ?? '')] : [name]
}

/** Values for the columns that a record cannot be without; `{n}` is a number of its own, `{first}` any row of a table. */
function valuesOf(tables: readonly string[], needed: readonly Needed[]): Readonly<Record<string, string>> {
    const own = needed.filter(({ name }) => tables.includes(name))
    const fixed = Object.entries(VALUES).filter(([path]) => tables[0] === path.split('.')[0])
    return {
        ...Object.fromEntries(own.map((column) => [column.element, valueOf(column)])),
        ...Object.fromEntries(fixed.map(([path, value]) => [path.split('.')[1] ?? '', value])),
    }
}

function valueOf({ internal_type: type, reference }: Needed): string {
    if (type === 'reference') {
        return `{first ${reference}}`
    }
    if (type === 'integer') {
        return '1'
    }
    return 'attack_{n}'
}

function script(plan: readonly unknown[]): string {
    return `
        var made = {};
        var number = 0;
        var firsts = {};
        function first(table) {
            if (!firsts[table]) {
                var record = new GlideRecord(table);
                record.setLimit(1);
                record.query();
                firsts[table] = record.next() ? record.getUniqueValue() : '';
            }
            return firsts[table];
        }
        ${JSON.stringify(plan)}.forEach(function (one) {
            made[one.name] = [];
            for (var count = 0; count < one.count; count++) {
                number++;
                var record = new GlideRecord(one.name);
                record.initialize();
                record.setWorkflow(false);
                for (var element in one.values) {
                    var value = one.values[element].replace('{n}', number);
                    var wanted = /^\\{first (.*)\\}$/.exec(value);
                    record.setValue(element, wanted ? first(wanted[1]) : value);
                }
                var id = record.insert();
                made[one.name].push(id ? String(id) : 'refused: ' + record.getLastErrorMessage());
                if (!id) break;
            }
        });
gs.info('<<<' + JSON.stringify(made) + '>>>');`
}
