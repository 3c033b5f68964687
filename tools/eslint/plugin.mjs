/**
 * The project's own ESLint rules.
 *
 * @module
 */
import { engineRefusals } from './engine-refusals.mjs'
import { guardedQueries } from './guarded-queries.mjs'
import { importWalls } from './import-walls.mjs'
import { metadataNames } from './metadata-names.mjs'
import { moduleSpecifiers } from './module-specifiers.mjs'
import { noApplicationWords } from './no-application-words.mjs'
import { noWorkAtLoad } from './no-work-at-load.mjs'
import { plainWords } from './plain-words.mjs'

/** @type {import('eslint').ESLint.Plugin} */
export const projectRules = {
    rules: {
        'engine-refusals': engineRefusals,
        'guarded-queries': guardedQueries,
        'import-walls': importWalls,
        'metadata-names': metadataNames,
        'module-specifiers': moduleSpecifiers,
        'no-application-words': noApplicationWords,
        'no-work-at-load': noWorkAtLoad,
        'plain-words': plainWords,
    },
}
