/**
 * Jest's order of test files: those that take longest begin first, so that no processor is idle at the end; the others
 * in jest's own order.
 */
const { default: Sequencer } = require('@jest/test-sequencer')

/** The longest, in the order of a run on two cores; what a file takes is printed by `npm test`. */
const SLOW = [
    'stopped-sweep',
    'install',
    'watchdogs',
    'start',
    'fuzz',
    'model-policies',
    'waiting-bodies',
    'alertmanager-real',
    'oracle',
    'one-incident',
    'text-is-never-run',
    'script-is-never-run',
    'methods',
    'killed-at-random',
]

module.exports = class SlowFirst extends Sequencer {
    /** @param {Parameters<InstanceType<typeof Sequencer>['sort']>[0]} tests */
    sort(tests) {
        const others = [...super.sort(tests)]
        /** @param {{ path: string }} test */
        const rank = ({ path }) => {
            const at = SLOW.findIndex((name) => path.endsWith(`/${name}.test.ts`))
            return at < 0 ? SLOW.length : at
        }
        return others.sort((a, b) => rank(a) - rank(b))
    }
}
