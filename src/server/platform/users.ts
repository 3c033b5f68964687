import { openTable } from './record.ts'

/** sys_id of the user with a user ID (`user_name`), or null. */
export function findUser(userName: string): string | null {
    const record = openTable('sys_user')
    return record.get('user_name', userName) ? record.getUniqueValue() : null
}
