"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JobNodes = void 0;
exports.isProcessAlive = isProcessAlive;
exports.processStart = processStart;
const node_fs_1 = require("node:fs");
/** Milliseconds after which a standing heartbeat means that the node is gone although its process id lives. */
const HEARTBEAT_PATIENCE = 60_000;
/**
 * The nodes that share one database file. All run on this machine, so a process id tells whether a node lives; where
 * that id may belong to another process by now, the heartbeat decides.
 */
class JobNodes {
    database;
    nodeId;
    /** Heartbeats of other nodes and when (monotonic ms) they were seen to change. */
    seen = new Map();
    constructor(database, nodeId) {
        this.database = database;
        this.nodeId = nodeId;
        database.run('CREATE TABLE IF NOT EXISTS _node (node_id TEXT PRIMARY KEY, pid INTEGER NOT NULL, process_start TEXT, started_at INTEGER NOT NULL, heartbeat INTEGER NOT NULL) WITHOUT ROWID');
    }
    /** Enters this node, or renews its heartbeat. */
    beat() {
        this.database.run('INSERT INTO _node (node_id, pid, process_start, started_at, heartbeat) VALUES (?, ?, ?, ?, ?) ON CONFLICT (node_id) DO UPDATE SET heartbeat = excluded.heartbeat', [this.nodeId, process.pid, processStart(process.pid), Date.now(), Date.now()]);
    }
    /** Takes this node out. */
    leave() {
        this.database.run('DELETE FROM _node WHERE node_id = ?', [this.nodeId]);
    }
    /** How many nodes are entered, this one among them. */
    count() {
        return Number(this.database.first('SELECT COUNT(*) FROM _node')?.[0] ?? 1);
    }
    /** Ids of the other nodes that are gone. */
    dead() {
        const rows = this.database.all('SELECT node_id, pid, process_start, heartbeat FROM _node WHERE node_id <> ?', [
            this.nodeId,
        ]);
        return rows
            .filter(([id, pid, start, heartbeat]) => this.isDead(String(id), Number(pid), start, Number(heartbeat)))
            .map(([id]) => String(id));
    }
    /** Forgets nodes that are gone. */
    forget(nodeIds) {
        for (const nodeId of nodeIds) {
            this.database.run('DELETE FROM _node WHERE node_id = ?', [nodeId]);
            this.seen.delete(nodeId);
        }
    }
    isDead(id, pid, start, heartbeat) {
        if (!isProcessAlive(pid, start)) {
            return true;
        }
        // Counted on the own clock from the own observation, so that a machine that slept takes no neighbour for dead.
        const now = performance.now();
        const seen = this.seen.get(id);
        if (!seen || seen.heartbeat !== heartbeat) {
            this.seen.set(id, { heartbeat, at: now });
            return false;
        }
        return now - seen.at > HEARTBEAT_PATIENCE;
    }
}
exports.JobNodes = JobNodes;
/** Whether the process still runs; `start` (of `processStart`) tells it from a later one with the same id. */
function isProcessAlive(pid, start) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    const status = processStatus(pid);
    // A killed process whose parent has not asked for its exit code still has its id; in a container it may keep it.
    return status === null || (!['Z', 'X'].includes(status.state) && (start === null || start === status.start));
}
/** When a process was started, as the system writes it; null where the system does not tell. */
function processStart(pid) {
    return processStatus(pid)?.start ?? null;
}
function processStatus(pid) {
    try {
        const stat = (0, node_fs_1.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // Fields 3 and 22; the second one is the command in brackets and may hold spaces.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', start: fields[19] ?? '' };
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=job-nodes.js.map