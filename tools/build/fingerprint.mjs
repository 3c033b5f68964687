/**
 * Content hashes of source trees, by which a build is found to be up to date.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * SHA-256 (hex) over the names and contents of files and folders. What does not exist counts as absent, so that adding
 * it changes the hash.
 *
 * @param {string} root absolute folder that the paths start from
 * @param {readonly string[]} paths files and folders below `root`
 * @returns {string}
 */
export function fingerprint(root, paths) {
    const hash = createHash('sha256')
    for (const path of paths) {
        for (const file of filesBelow(root, path)) {
            const content = readFileSync(join(root, file))
            hash.update(`${file}\0${content.length}\0`).update(content)
        }
    }
    return hash.digest('hex')
}

/**
 * The hash that a build left in `file`, or null where there is none.
 *
 * @param {string} file
 */
export function recordedFingerprint(file) {
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(root, path) {
    const status = statSync(join(root, path), { throwIfNoEntry: false })
    if (!status) {
        return []
    }
    if (!status.isDirectory()) {
        return [path]
    }
    const names = readdirSync(join(root, path)).sort()
    return names.flatMap((name) => filesBelow(root, `${path}/${name}`))
}
