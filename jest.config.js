/** Tests run on TypeScript directly; journeys talk to a compiled, separate instance process. */
module.exports = {
    testEnvironment: 'node',
    roots: ['<rootDir>/test', '<rootDir>/instance/test', '<rootDir>/tools'],
    testMatch: ['**/*.test.ts'],
    transform: {
        '^.+\\.ts$': [
            '@swc/jest',
            { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
        ],
    },
}
