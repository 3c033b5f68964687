/**
 * Content hashes of source trees, by which a build is found to be up to date.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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
 * Records beside a build of which sources it is, and how many files it has.
 *
 * @param {string} directory what was built
 * @param {string} name of the stamp in it
 * @param {string} hash of the sources
 */
export function stampBuild(directory, name, hash) {
    const files = builtFiles(directory, name).length
    writeFileSync(
        join(directory, name),
        `${hash} ${files}
`,
    )
}

/**
 * Whether a folder is the build of the sources with this hash, and no file of it was taken away since.
 *
 * @param {string} directory
 * @param {string} name of the stamp
 * @param {string} hash
 */
export function isBuilt(directory, name, hash) {
    const stamp = join(directory, name)
    if (!existsSync(stamp)) {
        return false
    }
    const [built, files] = readFileSync(stamp, 'utf8').trim().split(' ')
    return built === hash && Number(files) <= builtFiles(directory, name).length
}

/**
 * @param {string} directory
 * @param {string} name
 */
function builtFiles(directory, name) {
    return filesBelow(directory, '.').filter((file) => file !== `./${name}`)
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
