import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, dateTime, flag, integer, OPEN_TABLE, reference, table, text } from '../declare'

/** Change requests. */
export const changeRequestTables: readonly TableSource[] = [
    table(
        'change_request',
        'Change Request',
        [
            text('phase', 'Phase', 40, { defaultValue: 'requested', dependent: 'category', choice: CHOICE.withNone }),
            flag('cab_required', 'CAB required'),
            text('justification', 'Justification', 4000),
            text('phase_state', 'Phase state', 40, {
                defaultValue: 'open',
                dependent: 'phase',
                choice: CHOICE.withNone,
            }),
            text('test_plan', 'Test plan', 4000),
            flag('on_hold', 'On hold'),
            flag('production_system', 'Production system'),
            dateTime('end_date', 'Planned end date'),
            text('review_comments', 'Review comments', 4000),
            text('type', 'Type', 40, { choice: CHOICE.withNone }),
            dateTime('requested_by_date', 'Requested by date'),
            column('review_date', 'glide_date', 'Review date'),
            text('risk_impact_analysis', 'Risk and impact analysis', 4000),
            dateTime('conflict_last_run', 'Conflict last run'),
            text('category', 'Category', 40, { defaultValue: 'Other', choice: CHOICE.withNone }),
            dateTime('cab_date_time', 'CAB date/time'),
            text('backout_plan', 'Backout plan', 4000),
            text('on_hold_reason', 'On hold reason', 4000),
            integer('risk', 'Risk', { choice: CHOICE.withNone }),
            text('cab_recommendation', 'CAB recommendation', 4000),
            text('change_plan', 'Change plan', 4000),
            flag('unauthorized', 'Unauthorized'),
            text('reason', 'Reason', 40, { choice: CHOICE.withNone }),
            dateTime('start_date', 'Planned start date'),
            integer('review_status', 'Review status', { choice: CHOICE.withNone }),
            reference('copied_from', 'Copied from', 'change_request'),
            integer('scope', 'Scope', { defaultValue: '3', choice: CHOICE.withNone }),
            reference('cab_delegate', 'CAB delegate', 'sys_user'),
            text('implementation_plan', 'Implementation plan', 4000),
            text('close_code', 'Close code', 40, { choice: CHOICE.withNone }),
            flag('outside_maintenance_schedule', 'Outside maintenance schedule'),
            reference('requested_by', 'Requested by', 'sys_user', { defaultValue: 'javascript:gs.getUserID()' }),
            text('conflict_status', 'Conflict status', 40, {
                defaultValue: 'Not Run',
                choice: CHOICE.withNone,
                choices: choices([
                    ['Conflict', 'Conflict'],
                    ['No Conflict', 'No Conflict'],
                    ['Not Run', 'Not Run'],
                ]),
            }),
        ],
        { extends: 'task', flags: OPEN_TABLE, audit: true, number: { prefix: 'CHG', last: 30000, digits: 7 } },
    ),
]
