/**
 * Three projects: `unit` runs TypeScript directly; `journeys` and `attack` talk over HTTP to compiled instances in
 * processes of their own, each on a copy of one data folder that is prepared once. `npm test` builds what they need first.
 */
const common = {
    testEnvironment: 'node',
    moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
    transform: {
        '^.+\\.ts$': ['@swc/jest', swc({ syntax: 'typescript' })],
        '^.+\\.mjs$': ['@swc/jest', swc({ syntax: 'ecmascript' })],
    },
}

const withInstances = {
    testMatch: ['**/*.test.ts'],
    setupFilesAfterEnv: ['<rootDir>/test/journeys/support/after-journey.ts'],
    globalSetup: '<rootDir>/test/journeys/support/prepare-instance.ts',
    globalTeardown: '<rootDir>/test/journeys/support/remove-instance.ts',
}

/** @param {object} parser */
function swc(parser) {
    return { jsc: { parser, target: 'es2022' }, module: { type: 'commonjs' } }
}

module.exports = {
    testSequencer: '<rootDir>/tools/test/slow-first.cjs',
    projects: [
        {
            ...common,
            displayName: 'unit',
            roots: ['<rootDir>/test', '<rootDir>/instance/test'],
            testMatch: ['**/*.test.ts'],
            testPathIgnorePatterns: ['<rootDir>/test/journeys/', '<rootDir>/test/attack/'],
        },
        { ...common, ...withInstances, displayName: 'journeys', roots: ['<rootDir>/test/journeys'] },
        { ...common, ...withInstances, displayName: 'attack', roots: ['<rootDir>/test/attack'] },
    ],
}
