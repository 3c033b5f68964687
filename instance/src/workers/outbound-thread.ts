import { parentPort, workerData } from 'node:worker_threads'
import type { InstanceContext } from '../access/context'
import { createContext, instanceEnvironment } from '../access/load-context'
import { JobNodes } from '../jobs/job-nodes'
import { type ConnectionLimits, Connections } from '../outbound/connections'
import { OutboundCalls } from '../outbound/outbound-calls'
import { OutboundLog } from '../outbound/outbound-log'
import { connectionLimits, type PropertyReader } from '../outbound/outbound-settings'
import { Trust } from '../outbound/trust'
import { WorkerLine } from '../outbound/worker-line'
import { VersionedCache } from '../store/cache'
import { Database } from '../store/database'
import { selectRows } from '../store/select-rows'
import type { OutboundMessage, OutboundReply, OutboundSetup } from './outbound-messages'

/** Milliseconds that writing the log waits for a lock: calls go on meanwhile, and it is tried again. */
const BUSY_TIMEOUT = 20

/** Milliseconds for which the number of processes on the database is taken for known. */
const COUNT_AGAIN = 1000

/** Milliseconds between two looks whether all is quiet. */
const LOOK_AGAIN = 10

/** Entry of the thread that calls out for all workers of this process: scripts wait for it, the front does not. */
class OutboundThread {
    private readonly setup = workerData as OutboundSetup
    private readonly database = new Database(this.setup.file)
    private readonly context = createContext(this.database)
    private readonly nodes = new JobNodes(this.database, this.setup.nodeId)
    private readonly log = new OutboundLog(this.context, this.setup.nodeId)
    private readonly trust = new Trust()
    private readonly certificates = trustedCertificates(this.context)
    private readonly lines = new Map<number, WorkerLine>()
    private readonly calls: OutboundCalls
    private lastLimits = connectionLimits(() => undefined, 1)
    private processes = { count: 1, at: -Infinity }

    constructor() {
        const property = (name: string): string | undefined => this.context.properties.get().get(name)
        this.calls = new OutboundCalls({
            connections: new Connections(() => this.limits(property)),
            trust: this.trust,
            settings: () => {
                this.context.versions.refresh()
                return { property, certificates: this.certificates.get() }
            },
            log: (row, origin) => this.log.write(row, origin),
        })
    }

    start(): void {
        this.database.limitBusyWait(BUSY_TIMEOUT)
        parentPort?.on('message', (message: OutboundMessage) => this.receive(message))
        send({ kind: 'ready' })
    }

    private receive(message: OutboundMessage): void {
        switch (message.kind) {
            case 'bytes':
                return this.line(message.worker).receive(message.bytes)
            case 'gone':
                this.lines.get(message.worker)?.close()
                return this.dropDone()
            case 'quiet':
                return this.whenQuiet(() => send({ kind: 'quiet', id: message.id }))
            case 'close':
                this.log.flush()
                this.trust.close()
                this.database.close()
                process.exit(0)
        }
    }

    private line(worker: number): WorkerLine {
        const known = this.lines.get(worker)
        if (known) {
            return known
        }
        const line = new WorkerLine({
            answer: (request) => this.calls.answer(request),
            send: (bytes) => send({ kind: 'bytes', worker, bytes }),
            onWaits: (waits) => send({ kind: 'waits', worker, waits }),
        })
        this.lines.set(worker, line)
        return line
    }

    private whenQuiet(tell: () => void): void {
        if (this.log.isEmpty && [...this.lines.values()].every(({ underWay }) => underWay === 0)) {
            tell()
        } else {
            setTimeout(() => this.whenQuiet(tell), LOOK_AGAIN)
        }
    }

    private dropDone(): void {
        for (const [worker, line] of this.lines) {
            if (line.isDone) {
                this.lines.delete(worker)
            }
        }
    }

    /** As the properties say now; as they said last, if the database cannot be read just now. */
    private limits(property: PropertyReader): ConnectionLimits {
        try {
            this.context.versions.refresh()
            this.lastLimits = connectionLimits(property, this.countProcesses())
        } catch {
            // A connection that is given back must not be lost.
        }
        return this.lastLimits
    }

    /** Processes that run on the database: the limits of connections are the instance's. */
    private countProcesses(): number {
        const now = performance.now()
        if (now - this.processes.at > COUNT_AGAIN) {
            this.processes = { count: this.nodes.count(), at: now }
        }
        return this.processes.count
    }
}

function trustedCertificates(context: InstanceContext): VersionedCache<readonly string[]> {
    return new VersionedCache(context.versions, ['sys_certificate', 'sys_db_object'], () => {
        const { database, dictionary } = context
        const rows = dictionary.get().table('sys_certificate')
            ? selectRows(database, dictionary.get(), { table: 'sys_certificate' }, instanceEnvironment())
            : []
        return rows
            .filter((row) => row['active'] === '1' && row['type'] === 'trust_store' && row['format'] !== 'der')
            .map((row) => row['pem_certificate'] ?? '')
            .filter((text) => text !== '')
    })
}

function send(reply: OutboundReply): void {
    parentPort?.postMessage(reply)
}

new OutboundThread().start()
