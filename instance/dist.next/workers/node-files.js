"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DATABASE_FILE = void 0;
exports.writeNodeFile = writeNodeFile;
exports.removeNodeFile = removeNodeFile;
exports.runningNodes = runningNodes;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const job_nodes_1 = require("../jobs/job-nodes");
const private_file_1 = require("../store/private-file");
/** Name of the database file in the data folder. */
exports.DATABASE_FILE = 'instance.db';
/** Writes the file of this process, readable by its user only. */
function writeNodeFile(directory, node) {
    const { port, token, startedAt } = node;
    const content = {
        pid: process.pid,
        processStart: (0, job_nodes_1.processStart)(process.pid),
        port,
        url: port === 0 ? '' : `http://127.0.0.1:${port}`,
        token,
        startedAt,
    };
    (0, node_fs_1.mkdirSync)((0, node_path_1.join)(directory, 'nodes'), { recursive: true, mode: 0o700 });
    (0, private_file_1.makePrivate)((0, node_path_1.join)(directory, 'nodes'), 0o700);
    const file = fileOf(directory, process.pid);
    (0, node_fs_1.writeFileSync)(`${file}.new`, `${JSON.stringify(content, null, 4)}\n`, { mode: 0o600 });
    (0, node_fs_1.renameSync)(`${file}.new`, file);
}
/** Removes the file of this process. */
function removeNodeFile(directory) {
    (0, node_fs_1.rmSync)(fileOf(directory, process.pid), { force: true });
}
/** Processes that use the data folder now, the longest running first; files that a killed process left are removed. */
function runningNodes(directory) {
    const nodes = [];
    for (const name of namesIn((0, node_path_1.join)(directory, 'nodes'))) {
        const file = (0, node_path_1.join)(directory, 'nodes', name);
        const node = read(file);
        if (node && (0, job_nodes_1.isProcessAlive)(node.pid, node.processStart)) {
            nodes.push(node);
        }
        else if (node) {
            (0, node_fs_1.rmSync)(file, { force: true });
        }
    }
    return nodes.sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}
function fileOf(directory, pid) {
    return (0, node_path_1.join)(directory, 'nodes', `${pid}.json`);
}
function namesIn(directory) {
    try {
        return (0, node_fs_1.readdirSync)(directory).filter((name) => /^\d+\.json$/.test(name));
    }
    catch {
        return [];
    }
}
function read(file) {
    try {
        return JSON.parse((0, node_fs_1.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=node-files.js.map