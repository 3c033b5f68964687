"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runScriptFile = runScriptFile;
const node_fs_1 = require("node:fs");
const node_http_1 = require("node:http");
const node_module_1 = require("node:module");
const node_path_1 = require("node:path");
const local_errors_1 = require("../local-errors");
const node_files_1 = require("../workers/node-files");
/**
 * Runs a script file: in the instance that runs on the data folder, or, where none does, on the folder itself.
 *
 * @throws InstanceError where the file cannot be read or there is no instance
 */
async function runScriptFile({ file, scope, user, directory }) {
    const script = { source: readScript(file), name: (0, node_path_1.basename)(file), scope, user };
    const folder = (0, node_path_1.resolve)(directory);
    const running = (0, node_files_1.runningNodes)(folder).find(({ port }) => port !== 0);
    return running ? runThere(running, script) : runHere(folder, script);
}
function readScript(file) {
    try {
        return (0, node_fs_1.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0, local_errors_1.localError)('unreadableScript', { file, reason: (0, local_errors_1.reasonOf)(error).replace(/, open .*/, '') });
    }
}
async function runThere({ url, token, pid }, script) {
    let answer;
    try {
        answer = await post(`${url}/_local/run`, token, JSON.stringify(script));
    }
    catch (error) {
        throw (0, local_errors_1.localError)('noAnswer', { url, pid, reason: (0, local_errors_1.reasonOf)(error) });
    }
    if (answer.status !== 200) {
        throw (0, local_errors_1.localError)('noAnswer', { url, pid, reason: `it answered ${answer.status} ${answer.text}` });
    }
    return JSON.parse(answer.text);
}
/** Not by fetch, which refuses some ports that an instance may be started on. */
function post(url, token, body) {
    const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
    };
    return new Promise((resolve, reject) => {
        const sent = (0, node_http_1.request)(url, { method: 'POST', headers, agent: false }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
        });
        sent.on('error', reject);
        sent.end(body);
    });
}
function runHere(directory, script) {
    const file = (0, node_path_1.join)(directory, node_files_1.DATABASE_FILE);
    if (!(0, node_fs_1.existsSync)(file)) {
        throw (0, local_errors_1.localError)('noInstance', { directory });
    }
    // Loaded only here: most runs are given to an instance that has it loaded.
    const { openNode } = (0, node_module_1.createRequire)(__filename)('../workers/node');
    const node = openNode({ file, nodeId: `${process.pid}-cli` });
    try {
        return node.runScript(script);
    }
    finally {
        node.close();
    }
}
//# sourceMappingURL=run-script.js.map