/**
 * Dates around now: computed on the user's clock, given as UTC `yyyy-MM-dd HH:mm:ss`
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md). An end is the last second of its period.
 */
export declare const systemDates: {
    beginningOfLastMonth: () => string;
    beginningOfLastWeek: () => string;
    beginningOfNextMonth: () => string;
    beginningOfNextWeek: () => string;
    beginningOfNextYear: () => string;
    beginningOfThisMonth: () => string;
    beginningOfThisQuarter: () => string;
    beginningOfThisWeek: () => string;
    beginningOfThisYear: () => string;
    endOfLastMonth: () => string;
    endOfLastWeek: () => string;
    endOfLastYear: () => string;
    endOfNextMonth: () => string;
    endOfNextWeek: () => string;
    endOfNextYear: () => string;
    endOfThisMonth: () => string;
    endOfThisQuarter: () => string;
    endOfThisWeek: () => string;
    endOfThisYear: () => string;
    daysAgo: (days: unknown) => string;
    daysAgoStart: (days: unknown) => string;
    daysAgoEnd: (days: unknown) => string;
    hoursAgo: (hours: unknown) => string;
    hoursAgoStart: (hours: unknown) => string;
    hoursAgoEnd: (hours: unknown) => string;
    minutesAgoStart: (minutes: unknown) => string;
    minutesAgoEnd: (minutes: unknown) => string;
    monthsAgo: (count: unknown) => string;
    monthsAgoStart: (count: unknown) => string;
    monthsAgoEnd: (count: unknown) => string;
    quartersAgoStart: (count: unknown) => string;
    quartersAgoEnd: (count: unknown) => string;
    yearsAgo: (count: unknown) => string;
    yesterday: () => string;
    /** A date of the user's calendar at `start`, `end` or a time of day, as UTC. */
    dateGenerate: (date: unknown, range: unknown) => string | null;
};
