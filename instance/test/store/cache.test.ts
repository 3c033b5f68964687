import { CacheVersions, VersionedCache } from '../../src/store/cache'
import { Database } from '../../src/store/database'
import { openSample, type Sample } from './fixture'

/** A table whose writes raise a version. */
const TABLE = 'sys_properties'

/** A node that keeps a count of claims in memory. */
interface Node {
    readonly database: Database
    readonly versions: CacheVersions
    readonly claims: VersionedCache<number>
}

let sample: Sample
let nodes: Node[]
beforeEach(() => {
    sample = openSample()
    nodes = [sample.database, new Database(sample.file)].map((database) => {
        const versions = new CacheVersions(database)
        versions.refresh()
        const count = (): number => Number(database.first('SELECT count(*) FROM x_acme_app_claim')?.[0])
        return { database, versions, claims: new VersionedCache(versions, [TABLE], count) }
    })
})
afterEach(() => {
    nodes[1]?.database.close()
    sample.close()
})

const add = ({ database, versions }: Node): void => {
    database.run('INSERT INTO x_acme_app_claim (sys_id) VALUES (hex(randomblob(16)))')
    versions.raise(TABLE)
}

it('what one node wrote, another sees in its next transaction', () => {
    const [one, two] = nodes as [Node, Node]
    expect([one.claims.get(), two.claims.get()]).toEqual([0, 0])
    one.database.write(() => add(one))
    expect(one.claims.get()).toBe(1)
    expect(two.claims.get()).toBe(0)
    two.versions.refresh()
    expect(two.claims.get()).toBe(1)
})

it('a node whose own write failed does not keep what it saw of it, nor miss the write of another', () => {
    const [one, two] = nodes as [Node, Node]
    one.claims.get()
    for (const work of [() => one.claims.get(), () => undefined]) {
        expect(() =>
            one.database.write(() => {
                add(one)
                add(one)
                work()
                throw new Error('stop')
            }),
        ).toThrow('stop')
        two.database.write(() => {
            add(two)
            two.versions.raise(TABLE)
        })
        one.versions.refresh()
        two.versions.refresh()
        expect(one.claims.get()).toBe(two.claims.get())
    }
})

it('a node that reads nothing new does not load again', () => {
    const [one] = nodes as [Node, Node]
    let loads = 0
    const cache = new VersionedCache(one.versions, [TABLE], () => ++loads)
    cache.get()
    one.versions.refresh()
    cache.get()
    one.versions.raise('sys_user')
    one.versions.refresh()
    cache.get()
    expect(loads).toBe(1)
})

it('of a table whose writes raise no version refuses to be made: it would be stale for ever', () => {
    const [one] = nodes as [Node]
    expect(() => new VersionedCache(one.versions, [TABLE, 'incident'], () => 0)).toThrow('Writes to incident')
})
