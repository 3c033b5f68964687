"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DAY = void 0;
exports.formatByPattern = formatByPattern;
exports.parseByPattern = parseByPattern;
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;
const readers = new Map();
/** Milliseconds of a day. */
exports.DAY = 86_400_000;
/**
 * Writes a moment by a Java SimpleDateFormat pattern, reading it as UTC
 * (markdown/platform-administration/c_GlobalDateAndTimeFieldFormat.md lists the letters).
 */
function formatByPattern(at, pattern) {
    const date = new Date(at);
    return pattern.replace(TOKEN, (token, quoted) => quoted === undefined ? formatToken(date, token) : quoted === '' ? "'" : quoted);
}
function formatToken(date, token) {
    const width = token.length;
    const pad = (value) => String(value).padStart(width, '0');
    switch (token[0]) {
        case 'y':
            return width === 2 ? pad(date.getUTCFullYear() % 100) : pad(date.getUTCFullYear());
        case 'M':
            return width > 2 ? name(MONTHS, date.getUTCMonth(), width > 3) : pad(date.getUTCMonth() + 1);
        case 'd':
            return pad(date.getUTCDate());
        case 'E':
            return name(DAYS, date.getUTCDay(), width > 3);
        case 'H':
            return pad(date.getUTCHours());
        case 'h':
            return pad(date.getUTCHours() % 12 || 12);
        case 'm':
            return pad(date.getUTCMinutes());
        case 's':
            return pad(date.getUTCSeconds());
        case 'S':
            return pad(date.getUTCMilliseconds());
        case 'a':
            return date.getUTCHours() < 12 ? 'AM' : 'PM';
        default:
            throw new Error(`date format letter ${token} is not built in this local instance`);
    }
}
function name(names, index, long) {
    const full = names[index] ?? '';
    return long ? full : full.slice(0, 3);
}
/**
 * Reads a text by a pattern as if it were UTC: milliseconds since the epoch, or null where the text does not match or
 * names no real date. A number may have fewer digits than its pattern, as in `20-5-2011` for `dd-MM-yyyy`.
 */
function parseByPattern(text, pattern) {
    let reader = readers.get(pattern);
    if (!reader) {
        reader = compile(pattern);
        readers.set(pattern, reader);
    }
    const found = reader.expression.exec(text.trim());
    return found ? moment(reader.letters, found.slice(1)) : null;
}
function compile(pattern) {
    const letters = [];
    let expression = '';
    let last = 0;
    for (const match of pattern.matchAll(TOKEN)) {
        expression += escape(pattern.slice(last, match.index));
        last = match.index + match[0].length;
        if (match[1] !== undefined) {
            expression += escape(match[1] === '' ? "'" : match[1]);
            continue;
        }
        letters.push(match[0][0] ?? '');
        expression += expressionFor(match[0]);
    }
    return { letters, expression: new RegExp(`^${expression}${escape(pattern.slice(last))}$`, 'i') };
}
function escape(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function expressionFor(token) {
    switch (token[0]) {
        case 'y':
            return token.length === 2 ? '(\\d{2})' : '(\\d{4})';
        case 'M':
            return token.length > 2 ? '([A-Za-z]{3,})' : '(\\d{1,2})';
        case 'S':
            return '(\\d{1,3})';
        case 'a':
            return '(AM|PM)';
        case 'E':
            return '([A-Za-z]{3,})';
        default:
            return '(\\d{1,2})';
    }
}
function moment(letters, values) {
    let [year, month, day, hour, minute, second, milli] = [1970, 1, 1, 0, 0, 0, 0];
    let afternoon;
    letters.forEach((letter, index) => {
        const text = values[index] ?? '';
        const number = Number(text);
        if (letter === 'y') {
            year = text.length === 2 ? 2000 + number : number;
        }
        else if (letter === 'M') {
            month = Number.isNaN(number)
                ? MONTHS.findIndex((long) => long.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()) + 1
                : number;
        }
        else if (letter === 'd') {
            day = number;
        }
        else if (letter === 'H' || letter === 'h') {
            hour = number;
        }
        else if (letter === 'm') {
            minute = number;
        }
        else if (letter === 's') {
            second = number;
        }
        else if (letter === 'S') {
            milli = number;
        }
        else if (letter === 'a') {
            afternoon = text.toUpperCase() === 'PM';
        }
    });
    if (afternoon !== undefined) {
        hour = (hour % 12) + (afternoon ? 12 : 0);
    }
    const at = Date.UTC(year, month - 1, day, hour, minute, second, milli);
    const real = new Date(at);
    // An overflow such as 31 February would silently become another date.
    return hour < 24 && minute < 60 && second < 60 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day
        ? at
        : null;
}
//# sourceMappingURL=date-format.js.map