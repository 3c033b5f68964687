import { Property } from '@servicenow/sdk/core'
import { management } from './roles.now'

Property({
    $id: Now.ID['property-message-max-bytes'],
    $meta: { installMethod: 'first install' },
    name: 'x_zsca2_zdx_manage.message.max_bytes',
    type: 'integer',
    value: 1048576,
    description:
        'Largest accepted message in bytes of UTF-8, up to 4000000; a larger one is answered 413 and stored cut to 64 KB',
    roles: { read: [management], write: ['admin'] },
})

Property({
    $id: Now.ID['property-refused-per-hour'],
    $meta: { installMethod: 'first install' },
    name: 'x_zsca2_zdx_manage.message.refused_per_hour',
    type: 'integer',
    value: 500,
    description:
        'Refused posts of one source that are kept as messages in an hour; more are answered the same and only counted',
    roles: { read: [management], write: ['admin'] },
})
