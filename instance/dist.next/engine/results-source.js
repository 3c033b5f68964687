"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RESULTS_SOURCE = void 0;
/**
 * The part of CONTEXT_SOURCE that runs code and says what became of it, as statements that stand in its function and use the
 * built-ins that it took aside: how values and errors leave the context as text.
 */
exports.RESULTS_SOURCE = String.raw `    // --- results ------------------------------------------------------------------------------------------------------
    const text = (value) => { try { return OwnString(value) } catch { return '' } }
    const read = (object, key) => { try { return object[key] } catch { return undefined } }
    const describe = (thrown) => {
        const isObject = (typeof thrown === 'object' && thrown !== null) || typeof thrown === 'function'
        const description = { __proto__: null, name: 'Error', message: '', stack: '' }
        if (!isObject) {
            description.message = text(thrown)
            return stringify(description)
        }
        const name = read(thrown, 'name'), message = read(thrown, 'message'), stack = read(thrown, 'stack')
        if (name !== undefined) description.name = text(name)
        description.message = message === undefined ? text(thrown) : text(message)
        if (typeof stack === 'string') description.stack = stack
        const custom = read(thrown, '__serviceError')
        if (typeof custom === 'object' && custom !== null) {
            description.custom = {
                __proto__: null,
                status: +text(read(custom, 'status')) || 500,
                message: text(read(custom, 'message')),
                detail: text(read(custom, 'detail') === undefined ? '' : read(custom, 'detail')),
            }
        }
        return stringify(description)
    }
    const plain = (value) => {
        if (typeof value !== 'object' || value === null || isArray(value) || typeof value.toJSON === 'function') return value
        const prototype = getPrototypeOf(value)
        return prototype === null || prototype === ObjectPrototype ? value : OwnString(value)
    }
    const valueText = (value) => {
        const result = stringify(typeof value === 'bigint' ? OwnString(value) : plain(value))
        return typeof result === 'string' ? result : ''
    }

    /** Runs that are not finished: a run can contain others. */
    const open = { __proto__: null, count: 0 }

    /** Arguments after the code: name, kind and JSON text of each binding. What came of it is answered by finish. */
    const run = function (id) {
        const frame = { __proto__: null, given: arguments, bound: { __proto__: null }, value: '', error: '' }
        open[open.count++] = frame
        try {
            for (let index = 1; index < arguments.length; index += 3) {
                frame.bound[arguments[index]] = apply(entry.makeBinding, entry, [arguments[index + 2]])
            }
            frame.value = valueText(apply(codes[id].run, undefined, argumentsOf(codes[id], undefined, scriptRequire, frame.bound)))
        } catch (thrown) {
            frame.error = describe(thrown)
        }
    }

    /** Ends the innermost run: its outcome as JSON text. */
    const finish = () => {
        const { given, bound, value, error } = open[--open.count]
        delete open[open.count]
        let failed = error
        let states = ''
        try {
            for (let index = 1; index < given.length; index += 3) {
                const name = given[index], kind = given[index + 1]
                if (kind !== 'value' && own(bound, name)) {
                    const state = apply(entry.readBinding, entry, [kind, bound[name]])
                    if (state) states += (states ? ',' : '') + stringify(name) + ':' + state
                }
            }
        } catch (thrown) {
            if (!failed) failed = describe(thrown)
            states = ''
        }
        return '{"states":{' + states + '}' + (value ? ',"value":' + value : '') + (failed ? ',"error":' + failed : '') + '}'
    }`;
//# sourceMappingURL=results-source.js.map