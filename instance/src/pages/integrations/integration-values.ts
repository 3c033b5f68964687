import { encryptSecret } from '../../access/secrets'
import { ACCESS_TOKEN_LIFESPAN, REFRESH_TOKEN_LIFESPAN } from '../../base/tables/oauth'
import type { MutableRow, Row } from '../../store/row'

/** One field of the page, for a column of oauth_entity. */
export interface IntegrationField {
    readonly element: string
    readonly label: string
    readonly kind: 'text' | 'secret' | 'flag' | 'seconds' | 'scopes' | 'choice'
    readonly isMandatory?: boolean
    /** What a new integration has. */
    readonly initial?: string
    readonly hint?: string
}

/** The sections of the page and their fields (configure-an-oauth-authorization-code-grant.md). */
export const SECTIONS: readonly { readonly caption: string; readonly fields: readonly IntegrationField[] }[] = [
    {
        caption: 'Details',
        fields: [
            { element: 'name', label: 'Name', kind: 'text', isMandatory: true },
            { element: 'provider_name', label: 'Provider name', kind: 'text', isMandatory: true },
            { element: 'redirect_url', label: 'Redirect URL', kind: 'text', isMandatory: true },
            {
                element: 'client_secret',
                label: 'Client Secret',
                kind: 'secret',
                hint: 'If it is empty, the instance makes one. The instance makes the Client ID.',
            },
            { element: 'public_client', label: 'This is a public client', kind: 'flag' },
        ],
    },
    {
        caption: 'Auth scope',
        fields: [
            { element: 'auth_scope', label: 'Auth scope', kind: 'scopes' },
            { element: 'limit_to_scopes', label: 'Allow access only to APIs in selected scope', kind: 'flag' },
        ],
    },
    {
        caption: 'Advanced options',
        fields: [
            { element: 'enforce_token_restriction', label: 'Enforce token restriction', kind: 'flag' },
            { element: 'token_format', label: 'Token Format', kind: 'choice', initial: 'opaque' },
            {
                element: 'access_token_lifespan',
                label: 'Access token lifespan',
                kind: 'seconds',
                initial: String(ACCESS_TOKEN_LIFESPAN),
                hint: 'Seconds',
            },
            {
                element: 'refresh_token_lifespan',
                label: 'Refresh token lifespan',
                kind: 'seconds',
                initial: String(REFRESH_TOKEN_LIFESPAN),
                hint: 'Seconds',
            },
            { element: 'login_url', label: 'Login URL', kind: 'text' },
            { element: 'logo_url', label: 'Logo URL', kind: 'text' },
        ],
    },
]

/** All fields of the page. */
export const FIELDS: readonly IntegrationField[] = SECTIONS.flatMap(({ fields }) => fields)

/** What a submitted page asks for, as rows have it, and what is wrong with it by element. */
export interface IntegrationValues {
    readonly values: Row
    readonly problems: ReadonlyMap<string, string>
}

/**
 * Reads the submitted page.
 *
 * @param scopes sys_ids of the auth scopes that the user may choose from
 */
export function integrationValues(form: URLSearchParams, scopes: readonly string[]): IntegrationValues {
    const values: MutableRow = { type: 'client', active: '1', default_grant_type: 'authorization_code' }
    const problems = new Map<string, string>()
    for (const field of FIELDS) {
        const { element, label, isMandatory } = field
        const text = (form.get(element) ?? '').trim()
        if (isMandatory && text === '') {
            problems.set(element, `${label} is mandatory`)
        } else if (field.kind === 'seconds' && !/^[1-9]\d{0,9}$/.test(text || field.initial || '')) {
            problems.set(element, `${label} is a whole number of seconds`)
        } else {
            values[element] = storedValue(field, text, form, scopes)
        }
    }
    return { values, problems }
}

function storedValue(
    { element, kind, initial }: IntegrationField,
    text: string,
    form: URLSearchParams,
    scopes: readonly string[],
): string | null {
    switch (kind) {
        case 'flag':
            return text === 'true' ? '1' : '0'
        case 'secret':
            return text === '' ? null : encryptSecret(text)
        case 'scopes':
            return (
                form
                    .getAll(element)
                    .filter((each) => scopes.includes(each))
                    .join(',') || null
            )
        case 'choice':
            return initial ?? null
        default:
            return text || initial || null
    }
}
