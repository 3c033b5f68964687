import { encryptSecret } from '../../../src/access/secrets'
import { Authentication } from '../../../src/auth/authentication'
import type { Row } from '../../../src/store/row'
import { getRow, selectRows } from '../../../src/store/select-rows'
import { deleteRow, updateRow } from '../../../src/store/write-rows'
import { type Answer, type InstanceBed, openBed } from '../../rest/instance-bed'

/** Fields of a request for a token. */
export type Fields = Readonly<Record<string, string>>

/** An instance with a table to read and an application that may ask for tokens. */
export interface OAuthBed extends InstanceBed {
    /** sys_id of the registered application, whose Client ID and Client Secret are CLIENT. */
    readonly application: string
    /** The record of that application as it is stored. */
    entity(): Row
    /** Asks for a token as CLIENT; `parts` replaces what is sent. */
    ask(fields: Fields, parts?: { method?: string; query?: string; headers?: Fields; body?: string }): Promise<Answer>
    /** Reads the table with a token. */
    read(token: string): Answer
    /** Takes back what a test changed of users, properties, the application and tokens. */
    reset(): void
    setProperty(name: string, value: string): void
    change(table: string, sysId: string, values: Row): void
}

/** As in markdown/api-reference/rest-api-explorer/r_RESTOAuthExample.md. */
export const CLIENT = { client_id: 'a329c4515612210071a5e0c298ee2be8', client_secret: 'password22' } as const

const TABLES_CHANGED = ['oauth_credential', 'oauth_entity', 'sys_properties', 'sys_user_has_role', 'sys_user'] as const

export const TABLE = '/api/now/table/x_acme_app_note'

/**
 * Makes the bed with the user `rest.user`, who may read and whose password is its name.
 *
 * @param values further values of the application
 */
export function openOAuthBed(values: Row = {}): OAuthBed {
    const bed = openBed()
    bed.addUser('rest.user', ['x_acme_app.writer'])
    bed.addAcl({ name: 'x_acme_app_note', operation: 'read' }, ['x_acme_app.writer'])
    const application = bed.put('oauth_entity', {
        name: 'Reporting',
        type: 'client',
        active: '1',
        client_id: CLIENT.client_id,
        client_secret: encryptSecret(CLIENT.client_secret),
        ...values,
    })
    // Tokens are asked for on another node than the one that the bed's requests reach.
    const authentication = new Authentication(bed.context, bed.sessions, (level, _source, message) =>
        bed.logged.push(`${level} ${message}`),
    )
    const { context } = bed
    const { database } = context
    const change = (table: string, sysId: string, values: Row): void => {
        database.write(() => {
            updateRow(database, context.dictionary.get(), table, sysId, values)
            context.versions.raise(table)
        })
    }
    const all = (table: string): Row[] =>
        selectRows(database, context.dictionary.get(), { table }, context.queryEnvironment())
    const atFirst = TABLES_CHANGED.map((table) => [table, all(table)] as const)
    return {
        ...bed,
        application,
        entity: () => getRow(database, context.dictionary.get(), 'oauth_entity', application) ?? {},
        change,
        async ask(fields, { method = 'POST', query = '', headers = {}, body } = {}) {
            const sent = body ?? new URLSearchParams({ ...CLIENT, ...fields }).toString()
            const response = await authentication.grantToken({
                method,
                url: `/oauth_token.do${query}`,
                headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
                body: Buffer.from(sent),
                parts: [],
                remoteAddress: '127.0.0.1',
            })
            if (!response) {
                throw new Error('The request was not taken for one for a token')
            }
            const text = String(response.body)
            return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as unknown }
        },
        read: (token) => bed.send({ url: TABLE, headers: { authorization: `Bearer ${token}` } }),
        reset() {
            for (const [table, rows] of atFirst) {
                const known = new Map(rows.map((row) => [row['sys_id'], row]))
                for (const row of all(table)) {
                    const sysId = row['sys_id'] ?? ''
                    const first = known.get(sysId)
                    const blank = Object.fromEntries(Object.keys(row).map((element) => [element, null]))
                    if (first) {
                        change(table, sysId, { ...blank, ...first })
                    } else {
                        deleteRow(database, context.dictionary.get(), table, sysId)
                        context.versions.raise(table)
                    }
                }
            }
        },
        setProperty(name, value) {
            const known = all('sys_properties').find((row) => row['name'] === name)
            if (known) {
                change('sys_properties', known['sys_id'] ?? '', { value })
            } else {
                bed.put('sys_properties', { name, value, type: 'boolean' })
            }
        },
    }
}
