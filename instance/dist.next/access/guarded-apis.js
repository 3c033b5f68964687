"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GUARDED_SYSTEM_METHODS = void 0;
/**
 * The methods of `gs` that guarded script permits: the whole list of
 * `markdown/api-reference/scripts/guarded-script-allowed-apis.md`, GlideSystem (release Australia).
 */
exports.GUARDED_SYSTEM_METHODS = new Set(`
        beginningOfCurrentHour beginningOfCurrentMinute beginningOfDay beginningOfLast120Days
        beginningOfLast12Months beginningOfLast15Minutes beginningOfLast2Hours beginningOfLast2Quarters
        beginningOfLast2Years beginningOfLast30Days beginningOfLast30Minutes beginningOfLast3Months
        beginningOfLast45Minutes beginningOfLast60Days beginningOfLast6Months beginningOfLast7Days
        beginningOfLast90Days beginningOfLast9Months beginningOfLastHour beginningOfLastMinute beginningOfLastMonth
        beginningOfLastQuarter beginningOfLastSchedulePeriod beginningOfLastWeek beginningOfLastYear
        beginningOfMonth beginningOfNext2Quarters beginningOfNextMonth beginningOfNextQuarter
        beginningOfNextSchedulePeriod beginningOfNextWeek beginningOfNextYear beginningOfOneYearAgo
        beginningOfSchedulePeriodsAgo beginningOfThisMonth beginningOfThisQuarter beginningOfThisSchedulePeriod
        beginningOfThisWeek beginningOfThisYear beginningOfToday beginningOfTomorrow beginningOfWeek
        beginningOfYear beginningOfYesterday calDateDiff dateAdd dateDiff dateGenerate datePart daysAgo daysAgoEnd
        daysAgoLocal daysAgoStart endOfCurrentHour endOfCurrentMinute endOfDay endOfLast120Days endOfLast12Months
        endOfLast15Minutes endOfLast2Hours endOfLast2Quarters endOfLast2Years endOfLast30Days endOfLast30Minutes
        endOfLast3Months endOfLast45Minutes endOfLast60Days endOfLast6Months endOfLast7Days endOfLast90Days
        endOfLast9Months endOfLastHour endOfLastMinute endOfLastMonth endOfLastQuarter endOfLastSchedulePeriod
        endOfLastWeek endOfLastYear endOfMonth endOfNext2Quarters endOfNextMonth endOfNextQuarter
        endOfNextSchedulePeriod endOfNextWeek endOfNextYear endOfOneYearAgo endOfSchedulePeriodsAgo endOfThisMonth
        endOfThisQuarter endOfThisSchedulePeriod endOfThisWeek endOfThisYear endOfToday endOfTomorrow endOfWeek
        endOfYear endOfYesterday generateGUID getCurrentScopeName getDurationDate getMessage getPreference getUser
        getUserDisplayName getUserID getUserName hasRole hoursAgo hoursAgoEnd hoursAgoLocal hoursAgoStart
        isFirstDayOfMonth isFirstDayOfWeek isFirstDayOfYear isInteractive isLastDayOfMonth isLastDayOfWeek
        isLastDayOfYear isLoggedIn lastWeek minutesAgo minutesAgoEnd minutesAgoStart monthsAgo monthsAgoEnd
        monthsAgoStart nil now nowDateTime nowGlideDateTime nowNoTZ quartersAgo quartersAgoEnd quartersAgoStart
        user userID user_id yearsAgo yesterday
    `
    .trim()
    .split(/\s+/));
//# sourceMappingURL=guarded-apis.js.map