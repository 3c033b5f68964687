import { AlertStory } from '../../journeys/support/alert-story'
import { type Burst, burst, expectNothingLost, POSTS } from '../../journeys/support/burst'
import { Client } from '../../journeys/support/client'
import { installedDirectory, startInstance } from '../../journeys/support/instance'
import { SEED, seeded } from '../support/seed'

/** Kills in all; `npm run attack -- --rounds 80` makes more. */
const ROUNDS = Number(process.env['ATTACK_ROUNDS'] ?? 4)

/** Kills of one instance, whose messages are then compared one by one. */
const ROUNDS_OF_AN_INSTANCE = 20

/** Milliseconds after an answer within which the kill comes. */
const LATEST_KILL = 25

jest.setTimeout(600_000 + ROUNDS * 60_000)

describe(`nothing that was answered is lost (seed ${SEED})`, () => {
    const random = seeded()
    const instances = Math.ceil(ROUNDS / ROUNDS_OF_AN_INSTANCE)
    const kills = Array.from({ length: instances }, (_, at) =>
        Math.min(ROUNDS_OF_AN_INSTANCE, ROUNDS - at * ROUNDS_OF_AN_INSTANCE),
    )

    it.each(kills)('when the process is killed %d times at random moments under posts', async (rounds) => {
        const directory = installedDirectory()
        const posted: Burst[] = []
        for (let round = 0; round < rounds; round++) {
            const instance = await startInstance(directory)
            const at = 1 + random.below(POSTS - 1)
            const later = random.below(LATEST_KILL)
            const done = await burst([new Client(instance, 'zdx.webhook')], (count) => {
                if (count === at) {
                    setTimeout(() => void instance.kill(), later)
                }
            })
            await instance.kill()
            expect(done.answered.length).toBeGreaterThanOrEqual(at)
            posted.push(done)
        }
        const instance = await startInstance(directory)
        try {
            for (const one of posted) {
                await expectNothingLost(new AlertStory(instance), one)
            }
        } finally {
            await instance.stop()
        }
    })
})
