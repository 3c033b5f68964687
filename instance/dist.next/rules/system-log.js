"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SystemLog = void 0;
const glide_time_1 = require("../store/glide-time");
const sys_id_1 = require("../store/sys-id");
const write_rows_1 = require("../store/write-rows");
/** syslog.level: 0 information, 1 warning, 2 error; debug goes with information (markdown/… System log levels). */
const LEVELS = { debug: '-1', info: '0', warn: '1', error: '2' };
/**
 * The system log of one node: lines are kept until the transaction ends and then written to syslog in one commit, so
 * that logging costs a transaction one write and not one each line.
 */
class SystemLog {
    context;
    lines = [];
    constructor(context) {
        this.context = context;
    }
    write(level, source, message) {
        this.lines.push({ level, source, message, at: Date.now() });
    }
    /** Starts collecting what this transaction logs; the function returned gives the messages. */
    capture() {
        const start = this.lines.length;
        return () => this.lines.slice(start).map(({ message }) => message);
    }
    /** Writes what was logged since the last flush. */
    flush() {
        const lines = this.lines;
        this.lines = [];
        if (lines.length === 0) {
            return;
        }
        const { database, dictionary } = this.context;
        database.write(() => {
            for (const { level, source, message, at } of lines) {
                const stamp = (0, glide_time_1.toGlideDateTime)(at);
                (0, write_rows_1.insertRow)(database, dictionary.get(), 'syslog', {
                    sys_id: (0, sys_id_1.newSysId)(),
                    level: LEVELS[level],
                    source,
                    message,
                    sys_created_on: stamp,
                    sys_created_by: this.context.session.userName,
                });
            }
        });
    }
}
exports.SystemLog = SystemLog;
//# sourceMappingURL=system-log.js.map