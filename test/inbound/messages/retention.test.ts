import { SETTLED } from '../../../src/server/inbound/messages/message-states'
import { MESSAGE_RETENTION } from '../../../src/server/inbound/messages/retention'

describe('the retention of messages', () => {
    it('deletes those of each settled state, and no other', () => {
        expect(MESSAGE_RETENTION.parts).toEqual(SETTLED.map((state) => [['state', '=', state]]))
    })
})
