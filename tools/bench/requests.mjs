/**
 * The requests that the benchmark compares, and what one request took.
 *
 * @module
 */
import { request } from 'node:http'

/**
 * @typedef {object} Taken
 * @property {number} status
 * @property {string} text body of the answer
 * @property {number} milliseconds from the first byte sent to the last byte received
 * @property {number} reads database statements of the transaction, from the Server-Timing header, which an admin gets
 * @property {number} writes
 * @property {number} serverMilliseconds time inside the worker thread
 */

/**
 * Sends one POST over a kept-alive connection.
 *
 * @param {import('node:http').Agent} agent
 * @param {string} url
 * @param {string} user user name, which is the password too
 * @param {unknown} body sent as JSON
 * @returns {Promise<Taken>}
 */
export function post(agent, url, user, body) {
    const content = JSON.stringify(body)
    const headers = {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(content),
    }
    return new Promise((resolve, reject) => {
        const started = performance.now()
        const sent = request(url, { method: 'POST', agent, headers }, (response) => {
            /** @type {Buffer[]} */
            const chunks = []
            response.on('data', (chunk) => chunks.push(chunk))
            response.on('end', () => {
                const milliseconds = performance.now() - started
                const text = Buffer.concat(chunks).toString()
                resolve({
                    status: response.statusCode ?? 0,
                    text,
                    milliseconds,
                    ...timing(response.headers['server-timing']),
                })
            })
        })
        sent.on('error', reject)
        sent.end(content)
    })
}

/**
 * Reads `db;desc="R reads, W writes", total;dur=MS`.
 *
 * @param {string | string[] | undefined} header
 */
function timing(header) {
    const text = String(header ?? '')
    const [, reads = 'NaN', writes = 'NaN'] = /db;desc="(\d+) reads, (\d+) writes"/.exec(text) ?? []
    const [, total = 'NaN'] = /total;dur=([\d.]+)/.exec(text) ?? []
    return { reads: Number(reads), writes: Number(writes), serverMilliseconds: Number(total) }
}
