/** Fields of incident that no row of Field mapping may write, by why. */
const KEPT: readonly { readonly why: string; readonly fields: readonly string[] }[] = [
    {
        why: 'is kept by the platform',
        fields: [
            'number',
            'task_effective_number',
            'opened_at',
            'escalation',
            'made_sla',
            'sla_due',
            'activity_due',
            'reassignment_count',
            'child_incidents',
            'calendar_duration',
            'business_duration',
            'calendar_stc',
            'business_stc',
            'time_worked',
            'approval',
            'approval_set',
            'approval_history',
            'comments_and_work_notes',
            'origin_id',
            'origin_table',
        ],
    },
    { why: 'is calculated by the instance from impact and urgency; map those', fields: ['priority'] },
    {
        why: 'follows the life of the alert, as Settings say',
        fields: [
            'state',
            'incident_state',
            'hold_reason',
            'active',
            'resolved_at',
            'resolved_by',
            'closed_at',
            'closed_by',
            'close_code',
            'close_notes',
            'reopened_by',
            'reopened_time',
            'reopen_count',
        ],
    },
    {
        why: 'is how the application finds the incidents of its alerts and their senders',
        fields: ['correlation_id', 'correlation_display', 'opened_by'],
    },
    {
        why: 'takes notes, which the application writes by itself when an alert changes or ends',
        fields: ['work_notes', 'comments'],
    },
]

/** Why no row may write a field of incident, in words that continue its name; null where a row may. */
export function keptReason(field: string): string | null {
    if (field.startsWith('sys_')) {
        return 'is kept by the platform'
    }
    return KEPT.find(({ fields }) => fields.includes(field))?.why ?? null
}
