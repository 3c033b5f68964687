/**
 * Lint rules for every file: type-aware for TypeScript, the project's walls everywhere, the platform engine's refusals
 * for what is deployed. No comment in a file can switch a rule off.
 */

/** A file of more lines is two things. */
const MOST_LINES = 350

/** The order of imports, in one block: what has an effect by itself, Node, packages, the files further up, those beside. */
const IMPORT_GROUPS = [['^\\u0000', '^node:', '^@?\\w', '^\\.\\.(?!/?$)', '^\\.\\./?$', '^\\./']]

async function configuration() {
    const { default: js } = await import('@eslint/js')
    const { default: globals } = await import('globals')
    const { default: importSort } = await import('eslint-plugin-simple-import-sort')
    const { default: typescript } = await import('typescript-eslint')
    const { projectRules } = await import('./tools/eslint/plugin.mjs')
    return typescript.config(
        {
            ignores: [
                '**/dist/',
                '**/dist.next*/',
                '**/node_modules/',
                'target/',
                '.now/',
                '.instance/',
                'fluent/generated/',
            ],
        },
        {
            linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: true },
            plugins: { project: projectRules, 'import-sort': importSort },
            rules: {
                ...js.configs.recommended.rules,
                curly: ['error', 'all'],
                eqeqeq: ['error', 'always', { null: 'ignore' }],
                'max-lines': ['error', { max: MOST_LINES }],
                'import-sort/imports': ['error', { groups: IMPORT_GROUPS }],
                'import-sort/exports': 'error',
                'no-var': 'error',
                'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
                'prefer-const': 'error',
                'project/import-walls': 'error',
            },
        },
        {
            files: ['**/*.js', '**/*.cjs'],
            languageOptions: { sourceType: 'commonjs', globals: globals.node },
        },
        {
            // Runs in the browser as it stands.
            files: ['src/client/**/*.js', 'instance/browser/**/*.js'],
            languageOptions: { sourceType: 'script', globals: globals.browser },
        },
        {
            files: ['**/*.mjs'],
            languageOptions: { globals: globals.node },
        },
        {
            files: ['**/*.ts'],
            extends: [typescript.configs.recommendedTypeChecked],
            languageOptions: {
                parserOptions: {
                    project: [
                        'tsconfig.json',
                        'instance/tsconfig.json',
                        'src/server/tsconfig.json',
                        'src/client/tsconfig.json',
                    ],
                    tsconfigRootDir: __dirname,
                },
            },
            rules: {
                'no-undef': 'off',
                '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
                // Values of unknown kind become text as they do in a script; that is the point of much of this code.
                '@typescript-eslint/no-base-to-string': 'off',
                '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
                '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            },
        },
        {
            files: ['src/server/**/*.ts'],
            rules: {
                'project/engine-refusals': 'error',
                'project/guarded-queries': 'error',
                'project/module-specifiers': 'error',
                'project/no-work-at-load': 'error',
                // The engine cannot extend Error, so what is thrown to be told apart is a plain object.
                '@typescript-eslint/only-throw-error': 'off',
            },
        },
        {
            // What admins and senders read.
            files: ['src/server/**/*.ts', 'fluent/**/*.ts', 'src/client/**/*.js'],
            rules: { 'project/plain-words': 'error' },
        },
        {
            // Fluent is data in the vendor's language: the SDK type-checks it, with declarations of its own.
            files: ['fluent/**/*.ts'],
            extends: [typescript.configs.disableTypeChecked],
            rules: { 'project/metadata-names': 'error' },
        },
        {
            // The engine's tests are about code made from text.
            files: ['instance/test/**'],
            rules: { '@typescript-eslint/no-implied-eval': 'off' },
        },
        {
            files: ['instance/**'],
            rules: { 'project/no-application-words': 'error' },
        },
    )
}

module.exports = configuration()
