/**
 * A process with a local instance that holds no application: `node empty-instance.mjs DIR`. It is the compiled instance
 * alone, without the installer and the demo users of `npm start`.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const entry = join(import.meta.dirname, '..', '..', '..', 'instance', 'dist', 'main.js')
/** @type {typeof import('../../../instance/src/main.js')} */
const { startInstance } = await import(pathToFileURL(entry).href)
const instance = await startInstance({ port: 0, directory: process.argv[2] ?? '', workers: 2 })
process.once('SIGTERM', () => void instance.close().then(() => process.exit(0)))
console.log(`ready ${instance.url}`)
