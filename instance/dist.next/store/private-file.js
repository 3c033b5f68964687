"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.makePrivateFile = makePrivateFile;
exports.makePrivate = makePrivate;
const node_fs_1 = require("node:fs");
/** What others than the owner may do with a file or folder. */
const OTHERS = 0o077;
/**
 * Makes a file readable and writable by its owner only, and makes it if it is not there. The files that SQLite makes beside
 * a database get the permissions of the database.
 */
function makePrivateFile(file) {
    (0, node_fs_1.closeSync)((0, node_fs_1.openSync)(file, 'a', 0o600));
    makePrivate(file, 0o600);
}
/** Takes what others may do away from a file or folder that is there; one of another owner is left as it is. */
function makePrivate(path, mode) {
    const { mode: found, uid } = (0, node_fs_1.statSync)(path);
    if ((found & OTHERS) !== 0 && uid === process.getuid?.()) {
        (0, node_fs_1.chmodSync)(path, mode);
    }
}
//# sourceMappingURL=private-file.js.map