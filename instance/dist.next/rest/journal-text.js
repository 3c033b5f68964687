"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.journalText = journalText;
const glide_time_1 = require("../store/glide-time");
const journal_1 = require("../store/journal");
/** What a journal_list column shows: the entries of these columns together. */
const COMBINED = { comments_and_work_notes: ['comments', 'work_notes'] };
/**
 * The display value of a journal field: its entries, newest first, each with the time in the user's zone, the author and the
 * label of the field; of several fields those that the session may read. Entries of one second keep the order in which the fields are listed.
 */
function journalText(reader, table, column, row) {
    const { database, session } = reader.context;
    const dictionary = reader.context.dictionary.get();
    const name = row['sys_class_name'] ?? table.name;
    return (COMBINED[column.element] ?? [column.element])
        .filter((element) => reader.access.allowsField('read', table.name, row, element))
        .flatMap((element) => {
        const label = table.columns.get(element)?.label ?? element;
        return (0, journal_1.journalEntries)(database, dictionary, name, row['sys_id'] ?? '', element).map((entry) => ({
            ...entry,
            label,
        }));
    })
        .sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0))
        .map(({ at, userName, label, value }) => `${(0, glide_time_1.toUserDateTime)(at, session.timeZone)} - ${userName} (${label})\n${value}\n\n`)
        .join('');
}
//# sourceMappingURL=journal-text.js.map