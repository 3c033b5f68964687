"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readZip = readZip;
const node_crypto_1 = require("node:crypto");
const fflate_1 = require("fflate");
const installation_refused_1 = require("./installation-refused");
/** Checksums of a package's files, one `path;sha-256` a line; lines with `#` say what it is. */
const INVENTORY = 'package_inventory.csv';
/** Bytes that all files of a package may have when unpacked; more would only be an attack on the instance's memory. */
const UNPACKED_LIMIT = 512 * 1024 * 1024;
/**
 * The files of a package by their path in it, such as `update/sys_script_….xml`. `now-sdk pack` writes the paths with a
 * slash before them and adds an inventory; where that is there, each file must be what it says.
 */
function readZip(zip) {
    const files = new Map();
    for (const [path, content] of Object.entries(unpack(zip))) {
        const name = path.replaceAll('\\', '/').replace(/^\/+/, '');
        if (name !== '' && !name.endsWith('/')) {
            files.set(name, content);
        }
    }
    checkInventory(files);
    files.delete(INVENTORY);
    return files;
}
function unpack(zip) {
    let unpacked = 0;
    let files;
    try {
        files = (0, fflate_1.unzipSync)(zip, {
            filter(file) {
                unpacked += file.originalSize;
                return unpacked <= UNPACKED_LIMIT;
            },
        });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new installation_refused_1.InstallationRefused(`the package is no zip file (${reason})`);
    }
    if (unpacked > UNPACKED_LIMIT) {
        throw new installation_refused_1.InstallationRefused(`the package has more than ${UNPACKED_LIMIT} bytes when unpacked`);
    }
    return files;
}
function checkInventory(files) {
    const inventory = files.get(INVENTORY);
    if (!inventory) {
        return;
    }
    const lines = Buffer.from(inventory).toString('utf8').split('\n');
    const listed = new Map(lines
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => {
        const at = line.lastIndexOf(';');
        return [line.slice(0, at).replaceAll('\\', '/'), line.slice(at + 1).trim()];
    }));
    for (const [path, checksum] of listed) {
        const content = files.get(path);
        if (!content) {
            throw new installation_refused_1.InstallationRefused('the inventory names the file, the package lacks it', path);
        }
        if ((0, node_crypto_1.createHash)('sha256').update(content).digest('hex') !== checksum) {
            throw new installation_refused_1.InstallationRefused('the file is not the one of the inventory', path);
        }
    }
    for (const path of files.keys()) {
        if (path !== INVENTORY && !listed.has(path)) {
            throw new installation_refused_1.InstallationRefused('the inventory does not name the file', path);
        }
    }
}
//# sourceMappingURL=read-zip.js.map