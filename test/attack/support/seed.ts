import { Random } from '../../journeys/support/random'

/** The seed of this run: `ATTACK_SEED`, else always the same. */
export const SEED = Number(process.env['ATTACK_SEED'] ?? 20261125)

/** Whether this is the long form. */
export const IS_LONG = process.env['ATTACK_ROUNDS'] !== undefined

/** Random numbers of one attack; the seed stands in every failure by the name of its suite. */
export function seeded(): Random {
    return new Random(SEED)
}
