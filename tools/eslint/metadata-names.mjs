/**
 * ESLint rule for Fluent files: a table's name has at most 30 characters, an event's at most 40. The SDK builds longer
 * ones in silence; the platform cuts an event's name off.
 *
 * @module
 */

const LIMITS = { table: 30, event: 40 }

/** @type {import('eslint').Rule.RuleModule} */
export const metadataNames = {
    meta: {
        type: 'problem',
        docs: { description: 'names of tables and events fit the platform' },
        schema: [],
        messages: {
            long: "The {{kind}} name '{{name}}' has {{length}} characters; at most {{limit}} fit.",
            unknown:
                'Write the {{kind}} name as a literal or a constant of this file, so that its length can be checked.',
        },
    },
    create(context) {
        /**
         * @param {any} value
         * @param {keyof typeof LIMITS} kind
         */
        const check = (value, kind) => {
            if (value === undefined) {
                return
            }
            const name = textOf(context, value)
            const limit = LIMITS[kind]
            if (name === null) {
                context.report({ node: value, messageId: 'unknown', data: { kind } })
            } else if (name.length > limit) {
                const data = { kind, name, length: String(name.length), limit: String(limit) }
                context.report({ node: value, messageId: 'long', data })
            }
        }
        return {
            /** @param {any} node */
            'CallExpression[callee.name="Table"]': (node) => check(propertyOf(node.arguments[0], 'name'), 'table'),
            /** @param {any} node */
            'CallExpression[callee.name="Record"]': (node) => {
                const table = propertyOf(node.arguments[0], 'table')
                if (table?.value === 'sysevent_register') {
                    check(propertyOf(propertyOf(node.arguments[0], 'data'), 'event_name'), 'event')
                }
            },
            /** @param {any} node */
            'CallExpression[callee.name="ScriptAction"]': (node) =>
                check(propertyOf(node.arguments[0], 'eventName'), 'event'),
        }
    },
}

/**
 * @param {any} object
 * @param {string} name
 */
function propertyOf(object, name) {
    return object?.properties?.find(
        (/** @type {any} */ property) => (property.key?.name ?? property.key?.value) === name,
    )?.value
}

/**
 * The text of a literal, of a template of constants, or of a constant of the same file; null where it cannot be told.
 *
 * @param {import('eslint').Rule.RuleContext} context
 * @param {any} node
 * @returns {string | null}
 */
function textOf(context, node) {
    switch (node.type) {
        case 'Literal':
            return String(node.value)
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
            return textOf(context, node.expression)
        case 'TemplateLiteral': {
            /** @type {(string | null)[]} */
            const values = node.expressions.map((/** @type {any} */ expression) => textOf(context, expression))
            return values.includes(null)
                ? null
                : node.quasis
                      .map(
                          (/** @type {any} */ quasi, /** @type {number} */ at) =>
                              quasi.value.cooked + (values[at] ?? ''),
                      )
                      .join('')
        }
        case 'Identifier': {
            const variable = context.sourceCode
                .getScope(node)
                .references.find((one) => one.identifier === node)?.resolved
            const definition = /** @type {any} */ (variable?.defs[0]?.node)
            return definition?.type === 'VariableDeclarator' && definition.init
                ? textOf(context, definition.init)
                : null
        }
        default:
            return null
    }
}
