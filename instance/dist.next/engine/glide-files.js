"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GLIDE_LOADER = void 0;
exports.readGlideFiles = readGlideFiles;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** The compiled files of `glide/` as texts, by path inside the folder without `.js`; the host's half (`host/`) is left out. */
function readGlideFiles(directory) {
    const files = new Map();
    const visit = (folder) => {
        for (const entry of (0, node_fs_1.readdirSync)((0, node_path_1.join)(directory, folder), { withFileTypes: true })) {
            const path = node_path_1.posix.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (path !== 'host') {
                    visit(path);
                }
            }
            else if (entry.name.endsWith('.js')) {
                files.set(path.slice(0, -'.js'.length), (0, node_fs_1.readFileSync)((0, node_path_1.join)(directory, path), 'utf8'));
            }
        }
    };
    visit('');
    if (!files.has('entry')) {
        throw new Error(`${directory} has no entry.js: compile the instance first`);
    }
    return files;
}
/**
 * The loader that runs inside a context: takes each file's function by path, answers the exports of `entry`. It is run
 * before any script, so it may use the language freely.
 */
exports.GLIDE_LOADER = String.raw `
(function () {
    'use strict'
    const files = new Map()
    const loaded = new Map()
    const load = (path) => {
        if (loaded.has(path)) return loaded.get(path).exports
        const run = files.get(path)
        if (!run) throw new Error('glide/' + path + ' is not a file of glide/')
        const module = { exports: {} }
        loaded.set(path, module)
        run(module.exports, (specifier) => load(resolve(path, specifier)), module)
        return module.exports
    }
    const resolve = (from, specifier) => {
        if (!/^\.{1,2}\//.test(specifier)) throw new Error('glide/' + from + ' requires ' + specifier + ', which is not in glide/')
        const parts = from.split('/').slice(0, -1)
        for (const part of specifier.replace(/\.js$/, '').split('/')) {
            if (part === '..') {
                if (parts.length === 0) throw new Error('glide/' + from + ' requires ' + specifier + ', which is not in glide/')
                parts.pop()
            } else if (part !== '.') parts.push(part)
        }
        return parts.join('/')
    }
    return {
        __proto__: null,
        add: (path, run) => { files.set(path, run) },
        install: (bridge, scope) => load('entry').install(bridge, scope),
    }
})
`;
//# sourceMappingURL=glide-files.js.map