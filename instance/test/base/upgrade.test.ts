import { createBaseSystem } from '../../src/base/create-base-system'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import { loadDictionary } from '../../src/store/load-dictionary'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import type { Row } from '../../src/store/row'
import { selectRows } from '../../src/store/select-rows'
import { deleteRow, insertRow, updateRow } from '../../src/store/write-rows'

const options = { hashPassword: (clear: string) => `hash of ${clear}` }
const environment = { now: 0, userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true }

describe('a database that an older version has made', () => {
    let database: Database

    beforeEach(() => {
        database = new Database(':memory:')
        expect(createBaseSystem(database, options)).toBe('created')
    })
    afterEach(() => database.close())

    const upgrade = () => createBaseSystem(database, { hashPassword: () => 'another' })
    const rows = (table: string, query: string): readonly Row[] =>
        selectRows(database, loadDictionary(database), { table, where: parseEncodedQuery(query).where }, environment)
    const one = (table: string, query: string): Row => {
        const found = rows(table, query)
        expect(found).toHaveLength(1)
        return found[0] as Row
    }
    const remove = (table: string, query: string): void =>
        rows(table, query).forEach((row) => {
            deleteRow(database, loadDictionary(database), table, row['sys_id'] ?? '')
        })
    const change = (table: string, query: string, values: Row): void => {
        const row = one(table, query)
        const count = String(Number(row['sys_mod_count'] ?? 0) + 1)
        updateRow(database, loadDictionary(database), table, row['sys_id'] ?? '', {
            ...values,
            sys_updated_by: 'admin',
            sys_mod_count: count,
        })
    }
    /** Its base system is another one; what it had of that is noted down, or was not in its day. */
    const makeOld = (noted: 'noted' | 'not noted', forgotten: readonly string[] = []): void => {
        if (noted === 'not noted') {
            database.exec('DROP TABLE _base_row')
            return
        }
        database.run("UPDATE _base_row SET digest = 'older' WHERE name = ''")
        forgotten.forEach((key) => expect(database.run('DELETE FROM _base_row WHERE name = ?', [key])).toBe(1))
    }
    const withoutTable = (table: string): void => {
        remove('sys_dictionary', `name=${table}`)
        remove('sys_db_object', `name=${table}`)
        database.exec(`DELETE FROM _table WHERE name = '${table}'; DROP TABLE "${table}"`)
    }

    it('is left alone where its base system is this one', () => {
        const before = database.operations.writes
        expect(upgrade()).toBe('current')
        expect(database.operations.writes).toBe(before)
    })

    it.each(['noted', 'not noted'] as const)('gets the columns, tables and rows it lacks (%s)', (noted) => {
        const property = one('sys_properties', 'name=glide.servlet.uri')
        remove('sys_properties', 'name=glide.servlet.uri')
        remove('sys_dictionary', 'name=incident^element=category')
        database.exec('ALTER TABLE task DROP COLUMN "incident.category"')
        withoutTable('sys_journal_field')
        makeOld(noted, noted === 'noted' ? [`sys_properties/${property['sys_id'] ?? ''}`] : [])
        expect(loadDictionary(database).table('incident')?.columns.has('category')).toBe(false)
        expect(loadDictionary(database).table('sys_journal_field')).toBeUndefined()

        expect(upgrade()).toBe('upgraded')
        const dictionary = loadDictionary(database)
        insertRow(database, dictionary, 'incident', { sys_id: 'a'.repeat(32), category: 'network' })
        insertRow(database, dictionary, 'sys_journal_field', { sys_id: 'b'.repeat(32), value: 'x' })
        expect(one('incident', 'category=network')).toMatchObject({ category: 'network' })
        expect(rows('sys_journal_field', 'value=x')).toHaveLength(1)
        expect(one('sys_properties', 'name=glide.servlet.uri')).toMatchObject({ sys_id: property['sys_id'] })
        expect(upgrade()).toBe('current')
    })

    it('keeps what was changed or deleted on it', () => {
        change('sys_dictionary', 'name=task^element=short_description', { column_label: 'Subject', max_length: '200' })
        change('sys_db_object', 'name=incident', { label: 'Ticket', delete_access: '1' })
        change('sys_choice', 'name=incident^element=state^value=1', { label: 'Brand new' })
        change('sys_user', 'user_name=admin', { user_password: 'mine' })
        remove('sys_choice', 'name=incident^element=state^value=3')
        remove('sys_user_group', 'name=Network')
        makeOld('noted')
        upgrade()
        const definition = loadDictionary(database).table('incident')
        expect(definition).toMatchObject({ label: 'Ticket', deleteAccess: true })
        expect(definition?.columns.get('short_description')).toMatchObject({ label: 'Subject', maxLength: 200 })
        expect(one('sys_choice', 'name=incident^element=state^value=1')).toMatchObject({ label: 'Brand new' })
        expect(one('sys_user', 'user_name=admin')).toMatchObject({ user_password: 'mine' })
        expect(rows('sys_choice', 'name=incident^element=state^value=3')).toEqual([])
        expect(rows('sys_user_group', 'name=Network')).toEqual([])
    })

    it('gets a new choice, also of a column that was changed on it', () => {
        const keys = ['state', 'category'].map((element) => {
            const value = element === 'state' ? '3' : 'hardware'
            const { sys_id: id } = one('sys_choice', `name=incident^element=${element}^value=${value}`)
            remove('sys_choice', `sys_id=${id ?? ''}`)
            return `sys_choice/${id ?? ''}`
        })
        change('sys_dictionary', 'name=incident^element=category', { column_label: 'Kind', choice: '3' })
        makeOld('noted', keys)
        upgrade()
        expect(rows('sys_choice', 'name=incident^element=state^value=3')).toHaveLength(1)
        expect(rows('sys_choice', 'name=incident^element=category^value=hardware')).toHaveLength(1)
        expect(loadDictionary(database).table('incident')?.columns.get('category')).toMatchObject({
            label: 'Kind',
            choice: 3,
        })
    })

    it('gets the new state of columns and rows that nobody has changed', () => {
        const rule = rows('sys_script', 'collection=incident')[0] as Row
        const dictionary = loadDictionary(database)
        updateRow(database, dictionary, 'sys_script', rule['sys_id'] ?? '', { script: 'older()' })
        const entry = one('sys_dictionary', 'name=task^element=short_description')
        updateRow(database, dictionary, 'sys_dictionary', entry['sys_id'] ?? '', { max_length: '80' })
        makeOld('noted')
        database.run("UPDATE _base_row SET digest = 'older' WHERE name = ?", [`sys_script/${rule['sys_id'] ?? ''}`])
        upgrade()
        expect(one('sys_script', `sys_id=${rule['sys_id'] ?? ''}`)).toMatchObject({
            script: rule['script'],
            sys_mod_count: '0',
        })
        expect(one('sys_dictionary', 'name=task^element=short_description')).toMatchObject({
            max_length: entry['max_length'],
        })
    })

    it('keeps its own tables, columns and records', () => {
        declareTables(database, [{ name: 'incident', label: '', columns: [{ element: 'u_site' }], scopeId: 'global' }])
        insertRow(database, loadDictionary(database), 'incident', { sys_id: 'a'.repeat(32), u_site: 'Bern' })
        makeOld('not noted')
        upgrade()
        expect(one('incident', 'u_site=Bern')).toMatchObject({ sys_id: 'a'.repeat(32) })
    })

    it('keeps a record that has the key of a new row', () => {
        const { sys_id: id } = one('sys_user', 'user_name=guest')
        remove('sys_user', 'user_name=guest')
        insertRow(database, loadDictionary(database), 'sys_user', { sys_id: 'a'.repeat(32), user_name: 'guest' })
        makeOld('noted', [`sys_user/${id ?? ''}`])
        upgrade()
        expect(one('sys_user', 'user_name=guest')).toMatchObject({ sys_id: 'a'.repeat(32) })
    })

    it('is not touched where a column cannot become what it has to be', () => {
        const entry = one('sys_dictionary', 'name=task^element=priority')
        updateRow(database, loadDictionary(database), 'sys_dictionary', entry['sys_id'] ?? '', {
            internal_type: 'string',
        })
        remove('sys_user_group', 'name=Network')
        makeOld('not noted')
        expect(upgrade).toThrow('task.priority is of type string and cannot become integer')
        expect(rows('sys_user_group', 'name=Network')).toEqual([])
        expect(database.first("SELECT 1 FROM sqlite_master WHERE name = '_base_row'")).toBeUndefined()
    })
})
