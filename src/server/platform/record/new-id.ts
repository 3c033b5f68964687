import { gs } from '@servicenow/glide'

/** A new sys_id, 32 hex digits (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, generateGUID). */
export function newId(): string {
    return gs.generateGUID()
}
