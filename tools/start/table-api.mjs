/**
 * The few Table API calls that the tools make as the administrator of a local instance.
 *
 * @module
 */

const ADMINISTRATOR = `Basic ${Buffer.from('admin:admin').toString('base64')}`

/**
 * What calls to an instance bring in place of the administrator's name and password, by its address.
 *
 * @type {Map<string, Record<string, string>>}
 */
const credentials = new Map()

/**
 * From now on calls to this instance bring these headers, and no name and password.
 *
 * @param {string} url of the instance
 * @param {Record<string, string>} headers
 */
export function useCredentials(url, headers) {
    credentials.set(url, headers)
}

/**
 * Whether the instance refuses the administrator's name and password by Basic authentication.
 *
 * @param {string} url of the instance
 */
export async function refusesBasic(url) {
    const asked = `${url}/api/now/table/sys_properties?sysparm_limit=1`
    const { status } = await fetch(asked, { headers: { authorization: ADMINISTRATOR, accept: 'application/json' } })
    return status === 401
}

/**
 * @typedef {Record<string, string>} ApiRecord
 */

/**
 * Records of a table, with the values of the named fields.
 *
 * @param {string} url of the instance
 * @param {string} table
 * @param {string} query encoded query
 * @param {readonly string[]} fields may be dot-walked
 * @returns {Promise<ApiRecord[]>}
 */
export async function readRecords(url, table, query, fields) {
    const parameters = new URLSearchParams({
        sysparm_query: query,
        sysparm_fields: fields.join(','),
        sysparm_exclude_reference_link: 'true',
    })
    return /** @type {ApiRecord[]} */ (await call(`${url}/api/now/table/${table}?${parameters}`, {}))
}

/**
 * Creates a record and returns it.
 *
 * @param {string} url of the instance
 * @param {string} table
 * @param {ApiRecord} values
 * @param {{ displayValues?: boolean }} [options] `displayValues`: the values are display values; the only way to set an
 *   encrypted field (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, sysparm_input_display_value)
 * @returns {Promise<ApiRecord>}
 */
export async function createRecord(url, table, values, options = {}) {
    const parameters = options.displayValues ? '?sysparm_input_display_value=true' : ''
    const created = await call(`${url}/api/now/table/${table}${parameters}`, {
        method: 'POST',
        body: JSON.stringify(values),
    })
    return /** @type {ApiRecord} */ (created)
}

/**
 * Changes a record.
 *
 * @param {string} url of the instance
 * @param {string} table
 * @param {string} sysId
 * @param {ApiRecord} values
 * @param {{ displayValues?: boolean }} [options] as of createRecord
 */
export async function updateRecord(url, table, sysId, values, options = {}) {
    const parameters = options.displayValues ? '?sysparm_input_display_value=true' : ''
    await call(`${url}/api/now/table/${table}/${sysId}${parameters}`, { method: 'PATCH', body: JSON.stringify(values) })
}

/**
 * @param {string} url
 * @param {RequestInit} request
 * @returns {Promise<unknown>} what stands under `result`
 */
async function call(url, request) {
    const response = await fetch(url, {
        ...request,
        headers: {
            ...(credentials.get(new URL(url).origin) ?? { authorization: ADMINISTRATOR }),
            accept: 'application/json',
            'content-type': 'application/json',
        },
    })
    const text = await response.text()
    if (!response.ok) {
        throw new Error(`${request.method ?? 'GET'} ${url} was answered ${response.status}: ${text}`)
    }
    return JSON.parse(text).result
}
