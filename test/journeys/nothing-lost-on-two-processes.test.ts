import { AlertStory } from './support/alert-story'
import { ANSWERS_BEFORE_KILL, burst, expectNothingLost } from './support/burst'
import { Client } from './support/client'
import { installedDirectory, startInstance } from './support/instance'

jest.setTimeout(600_000)

describe('nothing accepted is lost', () => {
    it('when one of two processes on one database is killed during a burst', async () => {
        const directory = installedDirectory()
        const [first, second] = [await startInstance(directory), await startInstance(directory)]
        try {
            const clients = [first, second].map((node) => new Client(node, 'zdx.webhook'))
            const posted = await burst(clients, (count) => {
                if (count === ANSWERS_BEFORE_KILL) {
                    void first.kill()
                }
            })
            expect(posted.answered.length).toBeGreaterThan(ANSWERS_BEFORE_KILL)
            await expectNothingLost(new AlertStory(second), posted)
        } finally {
            await second.stop()
        }
    })
})
