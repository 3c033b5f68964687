import { readWhereEquals } from './query.ts'

/** sys_id of the user with a user ID (`user_name`), or null; also for a text that no query can look for. */
export function findUser(userName: string): string | null {
    return readWhereEquals('sys_user', 'user_name', userName)?.getUniqueValue() ?? null
}
