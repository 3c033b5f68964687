import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { InstallationRefused } from './installation-refused'

/** Checksums of a package's files, one `path;sha-256` a line; lines with `#` say what it is. */
const INVENTORY = 'package_inventory.csv'

/** Bytes that all files of a package may have when unpacked; more would only be an attack on the instance's memory. */
const UNPACKED_LIMIT = 512 * 1024 * 1024

/**
 * The files of a package by their path in it, such as `update/sys_script_….xml`. `now-sdk pack` writes the paths with a
 * slash before them and adds an inventory; where that is there, each file must be what it says.
 */
export function readZip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
    const files = new Map<string, Uint8Array>()
    for (const [path, content] of Object.entries(unpack(zip))) {
        const name = path.replaceAll('\\', '/').replace(/^\/+/, '')
        if (name !== '' && !name.endsWith('/')) {
            files.set(name, content)
        }
    }
    checkInventory(files)
    files.delete(INVENTORY)
    return files
}

function unpack(zip: Uint8Array): Record<string, Uint8Array> {
    let unpacked = 0
    let files: Record<string, Uint8Array>
    try {
        files = unzipSync(zip, {
            filter(file) {
                unpacked += file.originalSize
                return unpacked <= UNPACKED_LIMIT
            },
        })
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new InstallationRefused(`the package is no zip file (${reason})`)
    }
    if (unpacked > UNPACKED_LIMIT) {
        throw new InstallationRefused(`the package has more than ${UNPACKED_LIMIT} bytes when unpacked`)
    }
    return files
}

function checkInventory(files: ReadonlyMap<string, Uint8Array>): void {
    const inventory = files.get(INVENTORY)
    if (!inventory) {
        return
    }
    const lines = Buffer.from(inventory).toString('utf8').split('\n')
    const listed = new Map(
        lines
            .filter((line) => line.trim() !== '' && !line.startsWith('#'))
            .map((line) => {
                const at = line.lastIndexOf(';')
                return [line.slice(0, at).replaceAll('\\', '/'), line.slice(at + 1).trim()] as const
            }),
    )
    for (const [path, checksum] of listed) {
        const content = files.get(path)
        if (!content) {
            throw new InstallationRefused('the inventory names the file, the package lacks it', path)
        }
        if (createHash('sha256').update(content).digest('hex') !== checksum) {
            throw new InstallationRefused('the file is not the one of the inventory', path)
        }
    }
    for (const path of files.keys()) {
        if (path !== INVENTORY && !listed.has(path)) {
            throw new InstallationRefused('the inventory does not name the file', path)
        }
    }
}
