import { readFileSync } from 'node:fs'
import type { Database } from '../store/database'

/** Milliseconds after which a standing heartbeat means that the node is gone although its process id lives. */
const HEARTBEAT_PATIENCE = 60_000

/**
 * The nodes that share one database file. All run on this machine, so a process id tells whether a node lives; where
 * that id may belong to another process by now, the heartbeat decides.
 */
export class JobNodes {
    /** Heartbeats of other nodes and when (monotonic ms) they were seen to change. */
    private readonly seen = new Map<string, { heartbeat: number; at: number }>()

    constructor(
        private readonly database: Database,
        readonly nodeId: string,
    ) {
        database.run(
            'CREATE TABLE IF NOT EXISTS _node (node_id TEXT PRIMARY KEY, pid INTEGER NOT NULL, process_start TEXT, started_at INTEGER NOT NULL, heartbeat INTEGER NOT NULL) WITHOUT ROWID',
        )
    }

    /** Enters this node, or renews its heartbeat. */
    beat(): void {
        this.database.run(
            'INSERT INTO _node (node_id, pid, process_start, started_at, heartbeat) VALUES (?, ?, ?, ?, ?) ON CONFLICT (node_id) DO UPDATE SET heartbeat = excluded.heartbeat',
            [this.nodeId, process.pid, processStart(process.pid), Date.now(), Date.now()],
        )
    }

    /** Takes this node out. */
    leave(): void {
        this.database.run('DELETE FROM _node WHERE node_id = ?', [this.nodeId])
    }

    /** How many nodes are entered, this one among them. */
    count(): number {
        return Number(this.database.first('SELECT COUNT(*) FROM _node')?.[0] ?? 1)
    }

    /** Ids of the other nodes that are gone. */
    dead(): readonly string[] {
        const rows = this.database.all('SELECT node_id, pid, process_start, heartbeat FROM _node WHERE node_id <> ?', [
            this.nodeId,
        ])
        return rows
            .filter(([id, pid, start, heartbeat]) =>
                this.isDead(String(id), Number(pid), start as string | null, Number(heartbeat)),
            )
            .map(([id]) => String(id))
    }

    /** Forgets nodes that are gone. */
    forget(nodeIds: readonly string[]): void {
        for (const nodeId of nodeIds) {
            this.database.run('DELETE FROM _node WHERE node_id = ?', [nodeId])
            this.seen.delete(nodeId)
        }
    }

    private isDead(id: string, pid: number, start: string | null, heartbeat: number): boolean {
        if (!isProcessAlive(pid, start)) {
            return true
        }
        // Counted on the own clock from the own observation, so that a machine that slept takes no neighbour for dead.
        const now = performance.now()
        const seen = this.seen.get(id)
        if (!seen || seen.heartbeat !== heartbeat) {
            this.seen.set(id, { heartbeat, at: now })
            return false
        }
        return now - seen.at > HEARTBEAT_PATIENCE
    }
}

/** Whether the process still runs; `start` (of `processStart`) tells it from a later one with the same id. */
export function isProcessAlive(pid: number, start: string | null): boolean {
    try {
        process.kill(pid, 0)
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
    const status = processStatus(pid)
    // A killed process whose parent has not asked for its exit code still has its id; in a container it may keep it.
    return status === null || (!['Z', 'X'].includes(status.state) && (start === null || start === status.start))
}

/** When a process was started, as the system writes it; null where the system does not tell. */
export function processStart(pid: number): string | null {
    return processStatus(pid)?.start ?? null
}

function processStatus(pid: number): { readonly state: string; readonly start: string } | null {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
        // Fields 3 and 22; the second one is the command in brackets and may hold spaces.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        return { state: fields[0] ?? '', start: fields[19] ?? '' }
    } catch {
        return null
    }
}
