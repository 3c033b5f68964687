import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtScope } from './application-package'
import type { Client } from './client'
import type { Instance } from './instance'
import { submitForm } from './pages'
import { ROOT } from './process'
import { runScript } from './run-script'
import { TABLES } from './settings'

const SCOPE = 'x_zsca2_zdx_manage'

/** A row of Field mapping as an admin fills it in; what is left out has its default. */
export type FieldMapRow = Readonly<Record<string, string>>

/** What the application's field mapping says of an alert, as its own code returns it. */
export interface MappedFields {
    readonly fields: Readonly<Record<string, string>>
    readonly following: readonly string[]
    readonly remarks: readonly string[]
    readonly error: string
}

/** Saves a new row of the source `zdx` in the form, as an admin does; the messages are those of a save that was refused. */
export async function saveInForm(
    instance: Instance,
    row: FieldMapRow,
): Promise<{ readonly status: number; readonly messages: readonly string[] }> {
    // A form takes a reference by what it shows.
    const defaults = {
        source: 'zdx',
        kind: 'constant',
        conversion: 'none',
        apply_on: 'create',
        if_invalid: 'leave',
        active: 'true',
    }
    return submitForm(instance, 'zdx.admin', `/${TABLES.fieldMap}.do?sys_id=-1`, { ...defaults, ...row })
}

/** Runs `work` with these rows of a source, in this order, and deletes them. */
export async function withRows(
    keeper: Client,
    source: string,
    rows: readonly FieldMapRow[],
    work: () => Promise<void>,
): Promise<void> {
    const ids: string[] = []
    try {
        for (const [at, row] of rows.entries()) {
            const { sys_id: id = '' } = await keeper.create(TABLES.fieldMap, { source, order: String(at), ...row })
            ids.push(id)
        }
        await work()
    } finally {
        for (const id of ids) {
            await keeper.send('DELETE', `/api/now/table/${TABLES.fieldMap}/${id}`)
        }
    }
}

/** What the rows of a source write for a posted body, by the application's own module in its own scope. */
export async function mappedBy(
    instance: Instance,
    source: string,
    body: unknown,
    moment: 'create' | 'update' = 'create',
): Promise<MappedFields> {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>
    const modules = `${SCOPE}/${name}/${version}/src/server`
    const ran = await runScript(
        instance,
        `var settings = require('${modules}/settings/source/source-store.ts').readSourceById('${source}')
        var parts = require('${modules}/inbound/profiles/read-post.ts').readPost(settings, ${JSON.stringify(JSON.stringify(body))})
        var mapped = require('${modules}/inbound/target/incident/field-mapping-reader.ts').mappedFields
        gs.info('mapped ' + JSON.stringify(mapped(parts[0].read, parts[0].json, settings, '${moment}')))`,
        SCOPE,
    )
    const [, text] = /mapped (\{.*\})/.exec(ran.output) ?? []
    if (text === undefined) {
        throw new Error(`The script said nothing: ${ran.output} ${ran.errors}`)
    }
    return JSON.parse(text) as MappedFields
}

/** The file of a package that adds a field to incident, as `now-sdk build` writes it. */
export function addedField(element: string, type: 'string' | 'integer'): string {
    const { scopeId } = builtScope()
    const sysId = createHash('md5').update(element).digest('hex')
    return `<?xml version="1.0" encoding="UTF-8"?>
<record_update table="sys_dictionary">
    <sys_dictionary action="INSERT_OR_UPDATE" element="${element}" table="incident">
        <active>true</active>
        <column_label>${element}</column_label>
        <element>${element}</element>
        <internal_type>${type}</internal_type>
        <max_length>40</max_length>
        <name>incident</name>
        <sys_class_name>sys_dictionary</sys_class_name>
        <sys_id>${sysId}</sys_id>
        <sys_name>${element}</sys_name>
        <sys_package source="${SCOPE}">${scopeId}</sys_package>
        <sys_scope>${scopeId}</sys_scope>
        <sys_update_name>sys_dictionary_incident_${element}</sys_update_name>
    </sys_dictionary>
</record_update>
`
}
