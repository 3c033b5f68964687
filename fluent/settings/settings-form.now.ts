import { default_view, Form, List } from '@servicenow/sdk/core'

Form({
    table: 'x_zsca2_zdx_manage_settings',
    view: default_view,
    sections: [
        {
            caption: 'Source',
            header: true,
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'label', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'logging_level', type: 'table_field' },
                        { field: 'time_zone', type: 'table_field' },
                        { field: 'unfilled_ids', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Incidents',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'caller', type: 'table_field' },
                        { field: 'severity_threshold', type: 'table_field' },
                        { field: 'auto_resolve', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'default_resolver', type: 'table_field' },
                        { field: 'resolution_code', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Correlation and life cycle',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'correlation_template', type: 'table_field' },
                        { field: 'on_repeat', type: 'table_field' },
                        { field: 'on_end', type: 'table_field' },
                        { field: 'on_refire', type: 'table_field' },
                        { field: 'reopen_hours', type: 'table_field' },
                        { field: 'grace_minutes', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'storm_incidents', type: 'table_field' },
                        { field: 'storm_minutes', type: 'table_field' },
                        { field: 'queue', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Users and verification',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'user_domain_rule', type: 'table_field' },
                        { field: 'user_domain', type: 'table_field' },
                        { field: 'user_domain_old', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'verification', type: 'table_field' },
                        { field: 'secret_header', type: 'table_field' },
                        { field: 'webhook_secret', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'ZDX portal and API',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'portal_url', type: 'table_field' },
                        { field: 'api_url', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'key_id', type: 'table_field' },
                        { field: 'key_secret', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Profile Generic',
            content: [
                {
                    layout: 'one-column',
                    elements: [{ field: 'generic_lines', type: 'table_field' }],
                },
            ],
        },
    ],
})

List({
    table: 'x_zsca2_zdx_manage_settings',
    view: default_view,
    columns: [
        'name',
        'profile',
        'active',
        'severity_threshold',
        'auto_resolve',
        'caller',
        'portal_url',
        'unfilled_ids',
    ],
})
