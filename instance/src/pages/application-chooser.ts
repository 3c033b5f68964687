import { html } from 'hono/html'
import type { InstanceResponse } from '../rest/http'
import { type Html, page, problem } from './layout'
import type { PageServices } from './page-services'

/** One kind of record to choose from. */
interface Kind {
    readonly title: string
    /** The form that it leads to; null if it is not built here. */
    readonly address: string | null
}

/** The page before the form of a new record of one table. */
interface Chooser {
    readonly question: string
    /** The query of the form's address by which the form says that it has been chosen; null if the kinds have tables of their own. */
    readonly chosen: string | null
    readonly kinds: readonly Kind[]
}

const CLIENT = 'type=client'

const newForm = (table: string, query?: string): string =>
    `/${table}.do?${new URLSearchParams({ sys_id: '-1', ...(query !== undefined && { sysparm_query: query }) }).toString()}`

/**
 * The "interceptor" pages of the platform (markdown/platform-security/authentication/
 * t_CreateEndpointforExternalClients.md, create-authentication-profile.md, configure-api-key.md).
 */
const CHOOSERS: Readonly<Record<string, Chooser>> = {
    oauth_entity: {
        question: 'What kind of OAuth application?',
        chosen: CLIENT,
        kinds: [
            {
                title: 'Create an OAuth API endpoint for external clients',
                address: newForm('oauth_entity', CLIENT),
            },
            { title: 'Create an OAuth JWT API endpoint for external clients', address: null },
            { title: 'Configure an OIDC provider to verify ID tokens', address: null },
            { title: 'Connect to a third party OAuth Provider', address: null },
        ],
    },
    inbound_auth_profile: {
        question: 'What kind of authentication profile?',
        chosen: null,
        kinds: [
            { title: 'Create standard http authentication profiles', address: newForm('std_http_auth') },
            { title: 'Create WSSE authentication profiles', address: null },
            { title: 'Create API Key authentication profiles', address: newForm('http_key_auth') },
            { title: 'Create HMAC authentication profiles', address: null },
        ],
    },
}

/** The page that asks for the kind of a new record; null for every other form. */
export function applicationChooser(
    services: PageServices,
    table: string,
    sysId: string,
    query: URLSearchParams,
): InstanceResponse | null {
    const chooser = Object.hasOwn(CHOOSERS, table) ? CHOOSERS[table] : undefined
    if (!chooser || sysId !== '-1' || (chooser.chosen !== null && query.get('sysparm_query') === chooser.chosen)) {
        return null
    }
    if (!services.access.allows('create', table, null)) {
        const label = services.context.dictionary.get().table(table)?.label ?? table
        return problem(services.context, 403, `You may not create ${label} records`)
    }
    return page(services.context, chooser.question, chooserContent(chooser))
}

function chooserContent({ question, kinds }: Chooser): Html {
    return html`<h1>${question}</h1>
        ${kinds.map(({ title, address }) =>
            address === null
                ? html`<p>${title} <small>(not built in this local instance)</small></p>`
                : html`<p><a class="link" href="${address}">${title}</a></p>`,
        )}`
}
