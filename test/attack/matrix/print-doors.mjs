/**
 * Prints, as JSON, the doors that the compiled instance answers by itself: the list that its router reads.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'

const file = join(import.meta.dirname, '..', '..', '..', 'instance', 'dist', 'rest', 'doors.js')
/** @type {typeof import('../../../instance/src/rest/doors.js')} */
const { DOORS } = createRequire(import.meta.url)(file)
console.log(JSON.stringify(DOORS))
