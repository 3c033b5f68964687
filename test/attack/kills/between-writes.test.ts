import { join } from 'node:path'
import { ALERTS, type ApiRecord } from '../../journeys/support/client'
import { TABLES } from '../../journeys/support/settings'
import { JOBS } from '../../journeys/support/upkeep'
import { type Aftermath, readAftermath } from '../support/aftermath'
import { KILL_STORIES, type KillStory } from '../support/kill-stories'
import { copyFolder, MortalNode, MortalProcess, removeFolder } from '../support/mortal-node'

jest.setTimeout(600_000)

/** Runs of the sweep that what a dead process left may take. */
const SWEEPS = 4

/** A folder in which posts have come to a source. */
interface Scene {
    readonly story: KillStory
    readonly directory: string
    readonly source: ApiRecord
    /** The script of the sweep. */
    readonly sweep: string
}

let nodes: MortalProcess
let lastName = 0

/** The posts before the one in question. */
async function setScene(story: KillStory): Promise<Scene> {
    const directory = copyFolder(join(prepared(), 'prepared'))
    const node = await MortalNode.open(nodes, directory)
    const source = await node.create('zdx.admin', TABLES.settings, { name: `kills-${++lastName}`, ...story.settings })
    const [job] = await node.read('sysauto_script', `name=${JOBS.sweep}`)
    const scene = { story, directory, source, sweep: job?.['script'] ?? '' }
    for (const body of story.before) {
        await post(scene, node, body)
    }
    await settle(scene, node)
    await node.close()
    return scene
}

function prepared(): string {
    return process.env['JOURNEYS_DIRECTORY'] ?? ''
}

async function post({ source }: Scene, node: MortalNode, body: unknown): Promise<void> {
    await node.send('zdx.webhook', 'POST', `${ALERTS}/sources/${source['name'] ?? ''}`, body)
}

/** What the job does once the claims of the dead have run out; as often as it takes. */
async function settle(scene: Scene, node: MortalNode): Promise<void> {
    const isWaiting = async (): Promise<boolean> =>
        (await node.read(TABLES.message, 'stateINreceived,queued')).length > 0
    for (let run = 0; run < SWEEPS && (await isWaiting()); run++) {
        await passTime(node)
        await node.runScript(JOBS.sweep, scene.sweep)
    }
}

/** Two minutes pass for whatever waits and whoever claims. */
function passTime(node: MortalNode): Promise<void> {
    const earlier = (column: string): string => `${column} = datetime(${column}, '-120 seconds')`
    return node.change(
        `UPDATE ${TABLES.message} SET ${earlier('sys_created_on')} WHERE state IN ('received', 'queued')`,
        `UPDATE ${TABLES.alert} SET ${earlier('sys_updated_on')}`,
        `UPDATE ${TABLES.claim} SET ${earlier('lease')}`,
    )
}

/** Works on a copy of the scene. */
async function onCopy<T>(scene: Scene, work: (own: Scene) => Promise<T>): Promise<T> {
    const directory = copyFolder(scene.directory)
    try {
        return await work({ ...scene, directory })
    } finally {
        removeFolder(directory)
    }
}

/** What a node on the folder does. */
async function live<T>(scene: Scene, work: (node: MortalNode) => Promise<T>): Promise<T> {
    const node = await MortalNode.open(nodes, scene.directory)
    try {
        return await work(node)
    } finally {
        await node.close()
    }
}

/** A node begins `work` on the folder and dies behind so many of its writes. */
function die(
    scene: Scene,
    writes: number,
    work: (node: MortalNode) => Promise<void>,
): ReturnType<MortalNode['dieAfter']> {
    return live(scene, (node) => node.dieAfter(writes, () => work(node)))
}

/** What posts leave where nobody dies. */
function leave(scene: Scene, ...bodies: readonly unknown[]): Promise<Aftermath> {
    return onCopy(scene, (own) =>
        live(own, async (node) => {
            for (const body of bodies) {
                await post(own, node, body)
            }
            await settle(own, node)
            return readAftermath(node, own.source)
        }),
    )
}

/**
 * Two attempts at one message that did not end are enough: it is given up, visibly, and an admin replays it. The incidents
 * then, whose notes say that it was processed again; null where no message was given up.
 */
async function replayFailed(own: Scene, node: MortalNode): Promise<readonly unknown[] | null> {
    const [failed] = await node.read(TABLES.message, 'state=failed')
    if (!failed) {
        return null
    }
    expect(failed['error_code']).toBe('ZDX-308')
    const path = `${ALERTS}/messages/${failed['sys_id'] ?? ''}/replay`
    expect([200, 201]).toContain((await node.send('zdx.admin', 'POST', path))?.status)
    return withoutEntries(await readAftermath(node, own.source))
}

/** Whether the post is stored, or a part of it. */
async function isStored({ source, story }: Scene, node: MortalNode): Promise<boolean> {
    return (await node.read(TABLES.message, `source=${source['sys_id'] ?? ''}`)).length > story.before.length
}

/** The incidents without their notes, in the order of their texts. */
function withoutEntries({ incidents }: Aftermath): readonly unknown[] {
    return incidents
        .map((incident) => ({ ...(incident as object), entries: [] }))
        .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
}

beforeAll(() => {
    nodes = new MortalProcess()
})
afterAll(() => nodes.stop())

/** What a process that died behind so many writes of the post has left. */
interface Death {
    readonly kill: number
    readonly left: Scene
    readonly isStored: boolean
}

/** The process dies before each of the writes of the post in turn. */
async function dieEverywhere(scene: Scene): Promise<readonly Death[]> {
    const begin = (own: Scene, writes: number): ReturnType<MortalNode['dieAfter']> =>
        die(own, writes, (node) => post(own, node, scene.story.post))
    const { writes } = await onCopy(scene, (own) => begin(own, Infinity))
    const deaths: Death[] = []
    for (let kill = 0; kill < writes; kill++) {
        const left = { ...scene, directory: copyFolder(scene.directory) }
        expect((await begin(left, kill)).isDead).toBe(true)
        deaths.push({ kill, left, isStored: await live(left, (node) => isStored(left, node)) })
    }
    return deaths
}

describe.each(KILL_STORIES)('a message that $what', (story) => {
    let scene: Scene
    let deaths: readonly Death[]

    beforeAll(async () => {
        scene = await setScene(story)
        deaths = await dieEverywhere(scene)
        expect(deaths.length).toBeGreaterThan(0)
    })
    afterAll(() => [scene, ...deaths.map(({ left }) => left)].forEach(({ directory }) => removeFolder(directory)))

    /** What the next process does in what each death has left. */
    const afterEachDeath = async (
        work: (own: Scene, node: MortalNode, death: Death) => Promise<void>,
    ): Promise<void> => {
        for (const death of deaths) {
            await onCopy(death.left, (own) => live(own, (node) => work(own, node, death)))
        }
    }

    if (story.isSplit === true) {
        it('is what it was once the sender has sent it again, whichever write the process dies before', async () => {
            const once = withoutEntries(await leave(scene, story.post))
            await afterEachDeath(async (own, node, { kill }) => {
                await post(own, node, story.post)
                await settle(own, node)
                const again = withoutEntries(await readAftermath(node, own.source))
                expect({ kill, incidents: again }).toEqual({ kill, incidents: once })
            })
        })
        return
    }

    it('is what it was, whichever write the process dies before', async () => {
        const stored = { now: await leave(scene, story.post), later: await leave(scene, story.post, story.after) }
        const lost = { now: await leave(scene), later: await leave(scene, story.after) }
        await afterEachDeath(async (own, node, death) => {
            const { kill } = death
            const expected = death.isStored ? stored : lost
            await settle(own, node)
            expect({ kill, ...(await readAftermath(node, own.source)) }).toEqual({ kill, ...expected.now })
            await post(own, node, story.after)
            await settle(own, node)
            expect({ kill, ...(await readAftermath(node, own.source)) }).toEqual({ kill, ...expected.later })
        })
    })

    it('is what it was where the sender sends it again at once', async () => {
        const stored = await leave(scene, story.post, story.post)
        const lost = await leave(scene, story.post)
        await afterEachDeath(async (own, node, death) => {
            const { kill } = death
            await post(own, node, story.post)
            await settle(own, node)
            const expected = { kill, ...(death.isStored ? stored : lost) }
            expect({ kill, ...(await readAftermath(node, own.source)) }).toEqual(expected)
        })
    })

    if (story.diesTwice !== true) {
        return
    }

    it('is what it was, whichever write the process dies before that finds it', async () => {
        const stored = await leave(scene, story.post)
        for (const { kill, left } of deaths.filter((death) => death.isStored)) {
            for (let second = 0, isDead = true; isDead; second++) {
                isDead = await onCopy(left, async (own) => {
                    const life = await die(own, second, (node) => settle(own, node))
                    await live(own, async (node) => {
                        await settle(own, node)
                        const replayed = await replayFailed(own, node)
                        const found = replayed ?? (await readAftermath(node, own.source))
                        const expected = replayed ? withoutEntries(stored) : stored
                        expect({ kill, second, found }).toEqual({ kill, second, found: expected })
                    })
                    return life.isDead
                })
            }
        }
    })
})
