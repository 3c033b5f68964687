"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compileModule = compileModule;
exports.refuse = refuse;
const node_module_1 = require("node:module");
const instrument_1 = require("./instrument");
const module_state_1 = require("./module-state");
const parse_source_1 = require("./parse-source");
const refusals_1 = require("./refusals");
/** The compiler, a native library, is loaded when the first module is compiled and not when a worker starts. */
const compiler = () => load('@swc/core');
const load = (0, node_module_1.createRequire)(__filename);
/**
 * Rewrites a module once to CommonJS. An ES module goes through swc, which keeps live bindings and hoists exports, so
 * that cycles work; anything else is taken as CommonJS as it is.
 * @throws SourceSyntaxError for what the platform's engine refuses
 */
function compileModule(source) {
    const { program, esModule } = parseModule(source);
    refuse(program, source);
    const { text, identifiers, topLevelNames } = (0, instrument_1.instrument)(program, source, { completion: false });
    const links = linksOf(program);
    if (!esModule) {
        return { text, map: null, esModule, identifiers, topLevelNames, unchanging: false, ...links };
    }
    const kept = (0, module_state_1.unchangingNames)(program);
    const { code, map } = compiler().transformSync(kept ? `${text};${instrument_1.ENGINE_NAMES.keep}([${kept.join()}])` : text, {
        configFile: false,
        swcrc: false,
        sourceMaps: true,
        isModule: true,
        jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022', externalHelpers: false },
        module: { type: 'commonjs' },
    });
    return {
        text: withLiteralExports(code),
        map: map ?? null,
        esModule,
        identifiers,
        topLevelNames,
        unchanging: kept !== null,
        ...links,
    };
}
/**
 * swc copies each export's getter from an object literal to `exports`, which costs most of what a module costs in a
 * transaction. The literal itself becomes the exports: same names, same getters, five times as fast.
 */
function withLiteralExports(code) {
    return code.replace(/^_export\(exports, \{$/m, `exports = module.exports = ${instrument_1.ENGINE_NAMES.exports}({`);
}
/** Parses a module as what it is: an ES module has import or export; CommonJS need not even be strict code. */
function parseModule(source) {
    let problem;
    try {
        const program = (0, parse_source_1.parseSource)(source, 'module');
        if ((0, parse_source_1.isEsModule)(program)) {
            return { program, esModule: true };
        }
    }
    catch (error) {
        problem = error;
    }
    try {
        return { program: (0, parse_source_1.parseSource)(source, 'script'), esModule: false };
    }
    catch (error) {
        throw problem ?? error;
    }
}
/** @throws SourceSyntaxError naming the first refusal. */
function refuse(program, source) {
    const refusal = (0, refusals_1.refusalsIn)(program, source).find((each) => each.atLoad);
    if (refusal) {
        throw new parse_source_1.SourceSyntaxError(refusal.message, refusal);
    }
}
function linksOf(program) {
    const imports = [];
    const exports = new Set();
    const starExports = [];
    const need = (specifier, names, line) => {
        const refusal = (0, refusals_1.specifierRefusal)(String(specifier));
        if (refusal) {
            throw new parse_source_1.SourceSyntaxError(refusal, { line: line ?? 1, column: 0 });
        }
        imports.push({ specifier: String(specifier), names, line: line ?? 1 });
    };
    for (const node of program.body) {
        if (node.type === 'ImportDeclaration') {
            const names = node.specifiers.flatMap((each) => each.type === 'ImportSpecifier'
                ? [nameOf(each.imported)]
                : each.type === 'ImportDefaultSpecifier'
                    ? ['default']
                    : []);
            need(node.source.value, names, node.loc?.start.line);
        }
        else if (node.type === 'ExportAllDeclaration') {
            need(node.source.value, [], node.loc?.start.line);
            if (node.exported) {
                exports.add(nameOf(node.exported));
            }
            else {
                starExports.push(String(node.source.value));
            }
        }
        else if (node.type === 'ExportDefaultDeclaration') {
            exports.add('default');
        }
        else if (node.type === 'ExportNamedDeclaration') {
            node.specifiers.forEach((each) => exports.add(nameOf(each.exported)));
            if (node.source) {
                need(node.source.value, node.specifiers.map((each) => nameOf(each.local)), node.loc?.start.line);
            }
            if (node.declaration?.type === 'VariableDeclaration') {
                node.declaration.declarations.forEach((each) => (0, instrument_1.addPattern)(each.id, exports));
            }
            else if (node.declaration) {
                exports.add(node.declaration.id.name);
            }
        }
    }
    return { imports, exports, starExports };
}
function nameOf(node) {
    return node.type === 'Identifier' ? (node.name ?? '') : String(node.value);
}
//# sourceMappingURL=compile-module.js.map