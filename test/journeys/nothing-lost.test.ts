import { AlertStory } from './support/alert-story'
import { ANSWERS_BEFORE_KILL, burst, expectNothingLost, POSTS } from './support/burst'
import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'

jest.setTimeout(600_000)

describe('nothing accepted is lost', () => {
    it('when the process is killed during a burst and started again', async () => {
        let instance: Instance = await startInstance()
        try {
            const posted = await burst([new Client(instance, 'zdx.webhook')], (count) => {
                if (count === ANSWERS_BEFORE_KILL) {
                    void instance.kill()
                }
            })
            expect(posted.answered.length).toBeLessThan(POSTS)
            instance = await startInstance(instance.directory)
            await expectNothingLost(new AlertStory(instance), posted)
        } finally {
            await instance.stop()
        }
    })
})
