import { BusinessRule } from '@servicenow/sdk/core'
import { recogniseIncident } from '../../src/server/inbound/intake/table-api-incident-rule.ts'

// On another scope's table only an async rule may have a script. The condition reads columns of the new incident and
// nothing else, so that other incidents cost no query. Incidents that the application makes have correlation_display.
BusinessRule({
    $id: Now.ID['recognise-direct-incident'],
    name: 'Recognise Apono incidents of the Table API',
    table: 'incident',
    when: 'async',
    action: ['insert'],
    active: true,
    order: 100,
    condition: `current.correlation_display.nil() && /^\\s*\\{\\s*"event_type"\\s*:/.test(current.getValue('description'))`,
    description: "Makes an incident that Apono posted to the platform's Table API known as an alert",
    script: recogniseIncident,
})
