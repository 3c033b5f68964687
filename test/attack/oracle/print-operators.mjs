/**
 * Prints, as JSON, the operators that the compiled instance reads in a query.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'

const file = join(import.meta.dirname, '..', '..', '..', 'instance', 'dist', 'store', 'parse-encoded-query.js')
/** @type {typeof import('../../../instance/src/store/parse-encoded-query.js')} */
const { OPERATORS } = createRequire(import.meta.url)(file)
console.log(JSON.stringify(OPERATORS))
