import { toGlideDateTime } from '../../../src/store/glide-time'
import type { Fields, OAuthBed } from './oauth-bed'

/** A request by the password grant. */
export const PASSWORD: Fields = { grant_type: 'password', username: 'rest.user', password: 'rest.user' }

/** An access token and, by the password grant, a refresh token. */
export interface Granted {
    readonly access_token: string
    readonly refresh_token: string
    readonly expires_in: number
}

/** Asks for a token, and fails where it is refused. */
export async function granted(bed: OAuthBed, fields: Fields): Promise<Granted> {
    const answer = await bed.ask(fields)
    if (answer.status !== 200) {
        throw new Error(`Answered ${answer.status}: ${answer.text}`)
    }
    return answer.body as Granted
}

/** Status and error of a request for a token. */
export async function errorOf(bed: OAuthBed, fields: Fields): Promise<unknown> {
    const { status, body } = await bed.ask(fields)
    return [status, (body as { error?: string }).error]
}

/** The records of tokens: sys_id, type and Expires. */
export function credentials(bed: OAuthBed): string[][] {
    return bed.context.database.all('SELECT sys_id, type, expires FROM oauth_credential') as string[][]
}

/** Lets time pass: every token expires `seconds` earlier. */
export function age(bed: OAuthBed, seconds: number): void {
    for (const [sysId = '', , expires = ''] of credentials(bed)) {
        const at = Date.parse(`${expires.replace(' ', 'T')}Z`) - seconds * 1000
        bed.change('oauth_credential', sysId, { expires: toGlideDateTime(at) })
    }
}
