"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compileScript = compileScript;
exports.compileInclude = compileInclude;
const compile_module_1 = require("./compile-module");
const instrument_1 = require("./instrument");
const parse_source_1 = require("./parse-source");
/**
 * Makes the body of a function out of a script. It must be a script by itself: a `return` outside a function, import
 * and export are refused.
 * @throws SourceSyntaxError for what the platform's engine refuses
 */
function compileScript(source, mode) {
    const program = (0, parse_source_1.parseSource)(source, 'script');
    (0, compile_module_1.refuse)(program, source);
    const { text, identifiers, topLevelNames } = (0, instrument_1.instrument)(program, source, { completion: mode !== 'statements' });
    const value = instrument_1.ENGINE_NAMES.value;
    if (mode === 'statements') {
        return { text, identifiers, topLevelNames, variables: [] };
    }
    const answer = topLevelNames.has('answer') || !identifiers.has('answer') ? [] : ['answer'];
    const result = mode === 'answer' && identifiers.has('answer') ? `answer === undefined ? ${value} : answer` : value;
    return {
        text: `${text}\n;return ${result}`,
        identifiers,
        topLevelNames,
        variables: [value, ...(mode === 'answer' ? answer : [])],
    };
}
/** Makes the body of a function that gives what a script include's script leaves under the include's name. */
function compileInclude(source, name) {
    const { text, ...code } = compileScript(source, 'statements');
    return { ...code, text: `${text}\n;return typeof ${name} === 'undefined' ? undefined : ${name}` };
}
//# sourceMappingURL=compile-script.js.map