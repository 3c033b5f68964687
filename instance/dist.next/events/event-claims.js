"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENT_STATES = void 0;
exports.claimEvents = claimEvents;
exports.releaseEvents = releaseEvents;
exports.deleteOldEvents = deleteOldEvents;
const glide_time_1 = require("../store/glide-time");
const select_rows_1 = require("../store/select-rows");
/** sysevent.state (markdown/build-workflows/system-events/r_EventStates.md). */
exports.EVENT_STATES = { ready: 'ready', processed: 'processed', error: 'error' };
const DEFAULT_PRIORITY = 100;
/** Days that an event is kept: one rotation each day, seven of them (markdown/platform-security/r_LogHistory.md). */
const KEEP_DAYS = 7;
/** Events deleted in one go, so that no other write waits long. */
const DELETE_LIMIT = 1000;
/** A claim that no processor holds any more is none. */
const FREE = `(claimed_by IS NULL OR NOT EXISTS (SELECT 1 FROM sys_trigger t WHERE t.sys_id = sysevent.claimed_by))`;
/**
 * Claims up to `limit` events of a queue (null for the default one) that are due, for a processor: first those that it
 * claimed before it was interrupted, then by the priority of the registration, lower first, and then the longest due
 * (markdown/build-workflows/system-events/t_RegisterAnEvent.md, "Priority";
 * markdown/api-reference/server-api-reference/GlideEventManagerGlobalAPI.md). One transaction, so that an event is
 * claimed once whatever processes ask at the same moment. The states of the documentation know no claim, so the column
 * claimed_by alone holds it.
 *
 * @param processor sys_id of the row of sys_trigger that runs
 */
function claimEvents(context, queue, processor, limit) {
    const { database, dictionary, properties } = context;
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    const due = `state = 'ready' AND queue IS ? AND process_on <= ?`;
    const again = `state = 'ready' AND claimed_by = ?`;
    const found = database.first(`SELECT 1 FROM sysevent WHERE (${due} AND ${FREE}) OR (${again}) LIMIT 1`, [
        queue,
        now,
        processor,
    ]);
    if (!found) {
        return [];
    }
    const byPriority = properties.get().get('com.glide.sysevent.priority.enabled') !== 'false';
    const registered = byPriority
        ? (0, select_rows_1.selectRows)(database, dictionary.get(), { table: 'sysevent_register' }, context.queryEnvironment())
        : [];
    const priorities = new Map(registered.map((row) => [row['event_name'], Number(row['priority'] ?? DEFAULT_PRIORITY)]));
    return database.write(() => {
        const ids = database.all(`SELECT sys_id FROM sysevent WHERE ${again} ORDER BY process_on, rowid`, [processor]);
        const names = database.all(`SELECT DISTINCT name FROM sysevent WHERE ${due} AND ${FREE}`, [queue, now]);
        for (const group of groupsByPriority(names.flat(), priorities)) {
            const marks = group.map(() => '?').join(', ');
            const rows = database.all(`SELECT sys_id FROM sysevent WHERE ${due} AND name IN (${marks}) AND ${FREE} ORDER BY process_on, rowid LIMIT ?`, [queue, now, ...group, Math.max(0, limit - ids.length)]);
            ids.push(...rows);
        }
        return ids
            .map(([id]) => {
            database.run('UPDATE sysevent SET claimed_by = ? WHERE sys_id = ?', [processor, String(id)]);
            return (0, select_rows_1.getRow)(database, dictionary.get(), 'sysevent', String(id));
        })
            .filter((row) => row !== null);
    });
}
/** Gives back the events that a processor has claimed and not begun. */
function releaseEvents({ database }, processor) {
    database.run(`UPDATE sysevent SET claimed_by = NULL WHERE claimed_by = ? AND state = 'ready'`, [processor]);
}
/** Deletes events older than what the platform's rotation keeps; one that still waits is kept, as a rotation moves it on. */
function deleteOldEvents({ database }) {
    return database.run(`DELETE FROM sysevent WHERE rowid IN (SELECT rowid FROM sysevent WHERE sys_created_on < ? AND state <> 'ready' LIMIT ?)`, [(0, glide_time_1.toGlideDateTime)(Date.now() - KEEP_DAYS * 86_400_000), DELETE_LIMIT]);
}
function groupsByPriority(names, priorities) {
    const groups = new Map();
    for (const name of names) {
        const priority = priorities.get(name) ?? DEFAULT_PRIORITY;
        groups.set(priority, [...(groups.get(priority) ?? []), name]);
    }
    return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
//# sourceMappingURL=event-claims.js.map