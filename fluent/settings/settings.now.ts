import {
    BooleanColumn,
    BusinessRule,
    ChoiceColumn,
    IntegerColumn,
    MultiLineTextColumn,
    Password2Column,
    Record,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { validateSource } from '../../src/server/settings/source/source-rule.ts'

// One source that may post. The ten fields after "active" are those of the vendor's Settings module:
// help.zscaler.com/zdx/understanding-zdx-application-fields-servicenow
export const x_zsca2_zdx_manage_settings = Table({
    name: 'x_zsca2_zdx_manage_settings',
    label: 'ZDX Settings',
    display: 'name',
    audit: true,
    // Scripts of other scopes reach nothing of it: it holds what senders post, or names of people (docs/privileges.md).
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: true,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 64, mandatory: true, unique: true, readOnly: true }),
        name: StringColumn({
            label: 'Name',
            maxLength: 40,
            mandatory: true,
            hint: 'Name in the URL; the source named zdx answers where the URL names none',
        }),
        profile: ChoiceColumn({
            label: 'Profile',
            dropdown: 'dropdown_without_none',
            choices: {
                zdx: { label: 'Zscaler ZDX', sequence: 0 },
                apono: { label: 'Apono', sequence: 1 },
                alertmanager: { label: 'Prometheus Alertmanager', sequence: 2 },
                generic: { label: 'Generic', sequence: 3 },
            },
            default: 'zdx',
            mandatory: true,
        }),
        label: StringColumn({
            label: 'Label',
            maxLength: 60,
            hint: 'What incidents call the source, in Correlation display; empty is Zscaler ZDX for that profile, else the name',
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        caller: StringColumn({
            label: 'Username for the Caller Name field',
            maxLength: 80,
            hint: 'User ID of the caller of new incidents; empty leaves the caller empty',
        }),
        caller_user: ReferenceColumn({
            label: 'Caller',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        logging_level: ChoiceColumn({
            label: 'Logging level',
            dropdown: 'dropdown_without_none',
            choices: {
                debug: { label: 'Debug', sequence: 0 },
                information: { label: 'Information', sequence: 1 },
                warning: { label: 'Warning', sequence: 2 },
                error: { label: 'Error', sequence: 3 },
            },
            default: 'information',
            hint: 'Only that level and above are written to the system log',
        }),
        severity_threshold: ChoiceColumn({
            label: 'Only create incidents for severity level or higher',
            dropdown: 'dropdown_without_none',
            choices: {
                low: { label: 'Low', sequence: 0 },
                medium: { label: 'Medium', sequence: 1 },
                high: { label: 'High', sequence: 2 },
            },
            default: 'high',
        }),
        auto_resolve: BooleanColumn({
            label: 'Automatically resolve incidents if the alert ended',
            default: true,
            hint: 'Yes resolves the incident; No leaves its state and clears Active',
        }),
        default_resolver: StringColumn({
            label: 'Default resolver for automatically resolved incidents',
            maxLength: 80,
            hint: 'A user ID; empty names the user who posted the alert',
        }),
        resolver_user: ReferenceColumn({
            label: 'Default resolver',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        resolution_code: StringColumn({
            label: 'Resolution code for automatically resolved incidents',
            maxLength: 80,
            default: 'Resolved by caller',
            hint: 'One of the choices of the incident field Resolution code',
        }),
        portal_url: StringColumn({
            label: 'ZDX Portal URL',
            maxLength: 253,
            hint: 'Bare host, such as admin.zdxcloud.net',
        }),
        api_url: StringColumn({ label: 'ZDX API URL', maxLength: 253, hint: 'Bare host, such as api.zdxcloud.net' }),
        key_id: StringColumn({ label: 'Key ID', maxLength: 255 }),
        key_secret: Password2Column({ label: 'Key Secret' }),
        user_domain_rule: ChoiceColumn({
            label: 'User domain rule',
            dropdown: 'dropdown_without_none',
            choices: {
                none: { label: 'None', sequence: 0 },
                append: { label: 'Append', sequence: 1 },
                replace: { label: 'Replace', sequence: 2 },
            },
            default: 'none',
            hint: 'How a user name of an alert becomes one of this instance when a user is looked up; no user is ever changed',
        }),
        user_domain: StringColumn({
            label: 'User domain',
            maxLength: 253,
            hint: 'Append: put behind a name without a domain. Replace: put in the place of the old domain',
        }),
        user_domain_old: StringColumn({
            label: 'Old user domain',
            maxLength: 253,
            hint: 'Replace: the domain of the alerts; empty is any domain',
        }),
        correlation_template: StringColumn({
            label: 'Correlation key',
            maxLength: 1000,
            hint: 'Template whose text is the same for all alerts of one incident; empty takes the id of the alert',
        }),
        on_repeat: ChoiceColumn({
            label: 'On repeat',
            dropdown: 'dropdown_without_none',
            choices: {
                update: { label: 'Update fields and note', sequence: 0 },
                note: { label: 'Note only', sequence: 1 },
                ignore: { label: 'Only count', sequence: 2 },
            },
            default: 'update',
        }),
        on_end: ChoiceColumn({
            label: 'On end',
            dropdown: 'dropdown_without_none',
            choices: {
                documented: { label: 'As Automatically resolve is set', sequence: 0 },
                note: { label: 'Note only', sequence: 1 },
            },
            default: 'documented',
        }),
        on_refire: ChoiceColumn({
            label: 'On re-fire',
            dropdown: 'dropdown_with_none',
            choices: {
                reopen: { label: 'Reopen the incident inside the window, otherwise create a new one', sequence: 0 },
                new: { label: 'Create a new incident linked to the old one', sequence: 1 },
                note: { label: 'Note only', sequence: 2 },
                ignore: { label: 'Only count', sequence: 3 },
            },
            hint: 'None is the default of the profile: Alertmanager and Generic make a new incident, Zscaler ZDX and Apono do not use an id again',
        }),
        reopen_hours: IntegerColumn({
            label: 'Reopen window (hours)',
            default: '24',
            hint: 'Hours after the incident was resolved within which it is reopened',
        }),
        grace_minutes: IntegerColumn({
            label: 'Grace time after an end (minutes)',
            default: '5',
            hint: 'For so long an older start after an end is late; one that comes later, or a second time, means that the alert is on',
        }),
        time_zone: StringColumn({
            label: 'Time zone',
            maxLength: 60,
            default: 'UTC',
            hint: 'Of times that come without an offset: a name of the IANA database, such as Europe/Berlin',
        }),
        unfilled_ids: IntegerColumn({
            label: 'Ids not filled in, last day',
            default: '0',
            readOnly: true,
            hint: 'Messages that were refused with ZDX-119 because the sender had not put an id into its template',
        }),
        // Kept by the rows of Field mapping, so that a repeat reads no row of theirs (docs/decisions/compared-values.md).
        compared_paths: MultiLineTextColumn({
            label: 'Paths that Field mapping follows',
            maxLength: 16000,
            readOnly: true,
            hint: 'What a body has there is compared: a message that changes only that is a change',
        }),
        storm_incidents: IntegerColumn({
            label: 'Storm limit',
            default: '0',
            hint: 'Largest number of new incidents in the window below; further alerts are noted on one of them. 0 means without a limit',
        }),
        storm_minutes: IntegerColumn({ label: 'Storm limit window (minutes)', default: '10' }),
        queue: BooleanColumn({
            label: 'Background processing',
            default: false,
            hint: 'Messages are stored and answered 202 before their alert is settled',
        }),
        verification: ChoiceColumn({
            label: 'Message verification',
            dropdown: 'dropdown_without_none',
            choices: {
                none: { label: 'None', sequence: 0 },
                secret: { label: 'Shared secret header', sequence: 1 },
                signature: { label: 'Standard Webhooks signature', sequence: 2 },
            },
            default: 'none',
        }),
        secret_header: StringColumn({
            label: 'Shared secret header name',
            maxLength: 80,
            default: 'X-Webhook-Secret',
            hint: 'Only for Shared secret header: the header in which the sender sends the secret, in upper or lower case',
        }),
        webhook_secret: Password2Column({
            label: 'Webhook secret',
            hint: 'The shared secret itself, or for a signature whsec_ and 24 to 64 bytes in base64',
        }),
        // Only the profile Generic reads it: one column, because a table has at most ten long ones (docs/decisions/post-build.md).
        generic_lines: MultiLineTextColumn({
            label: 'Paths and words',
            maxLength: 4000,
            hint: 'Only for the profile Generic: one name and its value a line, such as path_id: data.alert.id',
        }),
    },
})

BusinessRule({
    $id: Now.ID['settings-validate'],
    name: 'Validate ZDX settings',
    table: 'x_zsca2_zdx_manage_settings',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: validateSource,
})

// The key follows from the name as settings-store.ts says; a test compares them.
Record({
    $id: Now.ID['settings-zdx'],
    table: 'x_zsca2_zdx_manage_settings',
    $meta: { installMethod: 'first install' },
    data: {
        key: '19b0154d2c58fae18600b08320055506edbefd0eef9c682b183c5a74d80f037e',
        name: 'zdx',
        profile: 'zdx',
        active: true,
        logging_level: 'information',
        severity_threshold: 'high',
        auto_resolve: true,
        resolution_code: 'Resolved by caller',
        user_domain_rule: 'none',
        on_repeat: 'update',
        on_end: 'documented',
        reopen_hours: 24,
        grace_minutes: 5,
        time_zone: 'UTC',
        unfilled_ids: 0,
        storm_incidents: 0,
        storm_minutes: 10,
        verification: 'none',
        secret_header: 'X-Webhook-Secret',
    },
})
