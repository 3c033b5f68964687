import { createHostDoor } from '../../src/engine/host-door'
import type { HostOperations } from '../../src/engine/script-engine'
import type { GlideEntry } from '../../src/glide/entry-contract'
import type { TransactionDescription } from '../../src/glide/wire'

type Entry = {
    install: (bridge: { call: (operation: string, argument: string) => string }, scope: string) => GlideEntry
}

/** The script API of one scope, loaded anew, on a host's operations. */
export function openContext(operations: HostOperations, scope: string): GlideEntry {
    let entry: GlideEntry | undefined
    jest.isolateModules(() => {
        const { install } = jest.requireActual<Entry>('../../src/glide/entry')
        entry = install({ call: createHostDoor(operations, scope, () => null) }, scope)
    })
    if (!entry) {
        throw new Error('the script API did not load')
    }
    entry.begin()
    return entry
}

/** A user in the time zone of the documentation's examples. */
export const PACIFIC: TransactionDescription = {
    dictionary: '1',
    userId: '6816f79cc0a8016401c5a33be04be441',
    userName: 'admin',
    displayName: 'System Administrator',
    timeZone: 'America/Los_Angeles',
    language: 'en',
    authenticated: true,
    interactive: false,
    roles: ['admin'],
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm:ss',
}

/** The script API without a database: dates, texts and REST objects need only to know the user. */
export function openPureContext(
    user: Partial<TransactionDescription> = {},
    scope = 'x_acme_app',
    operations: HostOperations = {},
) {
    const own: HostOperations = {
        'transaction.describe': () => ({ ...PACIFIC, ...user }),
        'table.describe': () => null,
        'access.isTracked': () => false,
        ...operations,
    }
    return openContext(own, scope)
}
