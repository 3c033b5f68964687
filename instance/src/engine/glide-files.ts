import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** The compiled files of `glide/` as texts, by path inside the folder without `.js`; the host's half (`host/`) is left out. */
export function readGlideFiles(directory: string): ReadonlyMap<string, string> {
    const files = new Map<string, string>()
    const visit = (folder: string): void => {
        for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
            const path = posix.join(folder, entry.name)
            if (entry.isDirectory()) {
                if (path !== 'host') {
                    visit(path)
                }
            } else if (entry.name.endsWith('.js')) {
                files.set(path.slice(0, -'.js'.length), readFileSync(join(directory, path), 'utf8'))
            }
        }
    }
    visit('')
    if (!files.has('entry')) {
        throw new Error(`${directory} has no entry.js: compile the instance first`)
    }
    return files
}

/**
 * The loader that runs inside a context: takes each file's function by path, answers the exports of `entry`. It is run
 * before any script, so it may use the language freely.
 */
export const GLIDE_LOADER = String.raw`
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
`
