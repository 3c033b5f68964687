import type { InstanceContext } from '../access/context'
import { toGlideDateTime } from '../store/glide-time'
import { newSysId } from '../store/sys-id'
import { insertRow } from '../store/write-rows'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** syslog.level: 0 information, 1 warning, 2 error; debug goes with information (markdown/… System log levels). */
const LEVELS: Readonly<Record<LogLevel, string>> = { debug: '-1', info: '0', warn: '1', error: '2' }

interface Line {
    readonly level: LogLevel
    readonly source: string
    readonly message: string
    readonly at: number
}

/**
 * The system log of one node: lines are kept until the transaction ends and then written to syslog in one commit, so
 * that logging costs a transaction one write and not one each line.
 */
export class SystemLog {
    private lines: Line[] = []

    constructor(private readonly context: InstanceContext) {}

    write(level: LogLevel, source: string, message: string): void {
        this.lines.push({ level, source, message, at: Date.now() })
    }

    /** Starts collecting what this transaction logs; the function returned gives the messages. */
    capture(): () => string[] {
        const start = this.lines.length
        return () => this.lines.slice(start).map(({ message }) => message)
    }

    /** Writes what was logged since the last flush. */
    flush(): void {
        const lines = this.lines
        this.lines = []
        if (lines.length === 0) {
            return
        }
        const { database, dictionary } = this.context
        database.write(() => {
            for (const { level, source, message, at } of lines) {
                const stamp = toGlideDateTime(at)
                insertRow(database, dictionary.get(), 'syslog', {
                    sys_id: newSysId(),
                    level: LEVELS[level],
                    source,
                    message,
                    sys_created_on: stamp,
                    sys_created_by: this.context.session.userName,
                })
            }
        })
    }
}
