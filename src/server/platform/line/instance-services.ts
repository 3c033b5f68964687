import { hashKey } from '../hash-key.ts'
import { newId } from '../record/new-id.ts'
import { CLAIMS } from './claim-store.ts'
import type { LineServices } from './line.ts'

/** What a line uses of the instance that it runs on. */
export const INSTANCE_SERVICES: LineServices = {
    claims: CLAIMS,
    hashKey,
    newId,
    now: () => Date.now() / 1000,
    chance: () => Math.random(),
}
