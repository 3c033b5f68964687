"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ModuleResolutionError = void 0;
exports.resolveModule = resolveModule;
const node_path_1 = require("node:path");
const refusals_1 = require("./refusals");
/** A module that cannot be had, in words for the developer. */
class ModuleResolutionError extends Error {
    scriptName = 'Error';
}
exports.ModuleResolutionError = ModuleResolutionError;
/**
 * The path of the sys_module that a specifier means. `from` is the importing module's path, or '' for a script, for
 * which `./` is the package's root (`markdown/application-development/javascript-modules-third-party-libraries.md`;
 * both package resolver versions: with the package's path in front, and without). A name by itself is an npm package
 * among package.json's dependencies, stored under `<scope>/<name>/<version>/`; `#name` is looked up in its imports.
 * @throws ModuleResolutionError
 */
function resolveModule(space, from, specifier) {
    const refusal = (0, refusals_1.specifierRefusal)(specifier);
    if (refusal) {
        throw new ModuleResolutionError(refusal);
    }
    if (specifier.startsWith('#')) {
        return resolveShorthand(space, specifier);
    }
    if (/^\.{1,2}\//.test(specifier)) {
        const folder = from === '' ? requireRoot(space) : node_path_1.posix.dirname(from);
        return owned(space, node_path_1.posix.join(folder, specifier), specifier, from);
    }
    if (space.owner(specifier) !== undefined) {
        return owned(space, specifier, specifier, from);
    }
    return resolvePackage(space, specifier, from);
}
function owned(space, path, specifier, from) {
    const owner = space.owner(path);
    if (owner === space.scope) {
        return path;
    }
    throw new ModuleResolutionError(owner === undefined
        ? `Cannot find module '${specifier}'${from === '' ? '' : ` imported by ${from}`} (no sys_module has the path ${path})`
        : `module '${path}' belongs to ${owner}: modules can be used only within their own application scope`);
}
function requireRoot(space) {
    if (space.root === null) {
        throw new ModuleResolutionError(`scope ${space.scope} has no package.json that './' could start from`);
    }
    return space.root;
}
function resolveShorthand(space, specifier) {
    const root = requireRoot(space);
    const imports = readPackage(space, root).imports ?? {};
    const target = matchPattern(imports, specifier);
    if (target === null) {
        throw new ModuleResolutionError(`package.json has no entry '${specifier}' under imports`);
    }
    return target.startsWith('./')
        ? owned(space, node_path_1.posix.join(root, target), specifier, '')
        : resolvePackage(space, target, '');
}
function resolvePackage(space, specifier, from) {
    const [first = '', second = '', ...others] = specifier.split('/');
    const name = first.startsWith('@') ? `${first}/${second}` : first;
    const rest = first.startsWith('@') ? others : second === '' ? [] : [second, ...others];
    if (/^x_|^sn_/.test(first) && first !== space.scope) {
        throw new ModuleResolutionError(`Cannot find module '${specifier}': modules can be used only within their own application scope`);
    }
    const version = dependencyVersion(space, name, from);
    if (version === undefined) {
        throw new ModuleResolutionError(`Cannot find module '${specifier}'${from === '' ? '' : ` imported by ${from}`}: it is neither a sys_module nor a dependency in package.json`);
    }
    const folder = `${space.scope}/${name}/${version}`;
    const candidates = packageCandidates(readPackage(space, folder), rest.join('/'));
    const path = candidates.map((each) => node_path_1.posix.join(folder, each)).find((each) => space.owner(each) === space.scope);
    if (path === undefined) {
        throw new ModuleResolutionError(`Cannot find module '${specifier}' in ${folder}`);
    }
    return path;
}
/** The version in the package.json of the importing package, or else in the application's. */
function dependencyVersion(space, name, from) {
    const roots = [];
    for (let folder = node_path_1.posix.dirname(from); from !== '' && folder.includes('/'); folder = node_path_1.posix.dirname(folder)) {
        if (space.owner(`${folder}/package.json`) === space.scope) {
            roots.push(folder);
            break;
        }
    }
    if (space.root !== null) {
        roots.push(space.root);
    }
    for (const root of roots) {
        const version = readPackage(space, root).dependencies?.[name];
        if (version !== undefined) {
            return version.replace(/^[\^~=v]+/, '');
        }
    }
    return undefined;
}
function packageCandidates(description, subpath) {
    const key = subpath === '' ? '.' : `./${subpath}`;
    const { exports } = description;
    const candidates = [];
    if (typeof exports === 'string' && key === '.') {
        candidates.push(exports);
    }
    else if (exports !== null && typeof exports === 'object') {
        const map = Object.keys(exports).some((each) => each.startsWith('.')) ? exports : { '.': exports };
        const target = matchPattern(map, key);
        if (target !== null) {
            candidates.push(target);
        }
    }
    if (key === '.') {
        candidates.push(...(description.main ? [description.main, `${description.main}.js`] : []), 'index.js', 'index.cjs', 'index.mjs');
    }
    else {
        candidates.push(subpath, `${subpath}.js`, `${subpath}.cjs`, `${subpath}.mjs`, `${subpath}/index.js`);
    }
    return candidates;
}
/** Looks a key up in an imports or exports map; `*` stands for any text. */
function matchPattern(map, key) {
    if (Object.hasOwn(map, key)) {
        return conditionTarget(map[key]);
    }
    for (const [pattern, target] of Object.entries(map)) {
        const [before = '', after] = pattern.split('*');
        if (after !== undefined &&
            key.startsWith(before) &&
            key.endsWith(after) &&
            key.length >= before.length + after.length) {
            return conditionTarget(target)?.replaceAll('*', key.slice(before.length, key.length - after.length)) ?? null;
        }
    }
    return null;
}
function conditionTarget(target) {
    if (typeof target === 'string') {
        return target;
    }
    if (target === null || typeof target !== 'object') {
        return null;
    }
    const conditions = target;
    for (const condition of ['require', 'import', 'node', 'default']) {
        const found = conditionTarget(conditions[condition]);
        if (found !== null) {
            return found;
        }
    }
    return null;
}
function readPackage(space, folder) {
    const path = `${folder}/package.json`;
    const source = space.owner(path) === space.scope ? space.source(path) : undefined;
    if (source === undefined) {
        return {};
    }
    try {
        return JSON.parse(source);
    }
    catch (error) {
        throw new ModuleResolutionError(`${path} is not JSON: ${error.message}`);
    }
}
//# sourceMappingURL=resolve-module.js.map