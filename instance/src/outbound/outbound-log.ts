import type { InstanceContext } from '../access/context'
import { toGlideDateTime } from '../store/glide-time'
import { newSysId } from '../store/sys-id'
import { insertRow } from '../store/write-rows'
import type { CallOrigin } from './exchange'

/** Milliseconds that a row waits for others, so that many calls cost one commit; and for the next try where that failed. */
const GATHER = 20
const AGAIN = 500

/** Tries after which rows are given up: the database is gone or damaged. */
const MAX_TRIES = 40

/** Rows that wait at most; older ones are dropped where the database stays locked. */
const MAX_WAITING = 10_000

/** Writes sys_outbound_http_log, in few commits and never in the way of a call. */
export class OutboundLog {
    private waiting: Readonly<Record<string, string>>[] = []
    private timer: NodeJS.Timeout | null = null
    private sequence = 0
    private tries = 0

    constructor(
        private readonly context: InstanceContext,
        /** Names this process, as `System ID`. */
        private readonly systemId: string,
    ) {}

    /** Takes one row. */
    write(row: Readonly<Record<string, string>>, origin: CallOrigin): void {
        const now = toGlideDateTime(Date.now())
        this.waiting.push({
            ...row,
            sys_id: newSysId(),
            sequence: String(++this.sequence),
            system_id: this.systemId,
            app_scope: origin.scope,
            user: origin.userId,
            transaction: origin.transaction,
            source_table: origin.sourceTable,
            source_record: origin.sourceId,
            sys_created_on: now,
            sys_created_by: origin.userName,
            sys_updated_on: now,
            sys_updated_by: origin.userName,
        })
        this.waiting.splice(0, this.waiting.length - MAX_WAITING)
        this.timer ??= setTimeout(() => this.flush(), GATHER)
    }

    /** Whether everything is written. */
    get isEmpty(): boolean {
        return this.waiting.length === 0
    }

    /** Writes what waits; a locked database is tried again. */
    flush(): void {
        clearTimeout(this.timer ?? undefined)
        this.timer = null
        const { database, dictionary } = this.context
        try {
            database.write(() =>
                this.waiting.forEach((row) => insertRow(database, dictionary.get(), 'sys_outbound_http_log', row)),
            )
            this.waiting = []
            this.tries = 0
        } catch {
            this.tries++
            if (this.tries >= MAX_TRIES) {
                this.waiting = []
                this.tries = 0
                return
            }
            this.timer = setTimeout(() => this.flush(), AGAIN)
        }
    }
}
