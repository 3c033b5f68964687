import { endAll } from './process'

/** Milliseconds for one test or hook: a journey starts processes, and a machine may be busy. */
const TIMEOUT = 900_000

jest.setTimeout(TIMEOUT)

// Whatever a failed journey left running would keep jest from ending.
afterAll(() => endAll())
