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
