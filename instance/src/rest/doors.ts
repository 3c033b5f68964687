/** The part of the instance that answers a door. */
export type DoorRoom = 'front' | 'sign-in' | 'rest' | 'pages'

/** An address that an instance answers by itself, without a package. */
export interface Door {
    /** The rooms tell their doors apart by it; several addresses may have one name. */
    readonly name: string
    readonly room: DoorRoom
    /** `{name}` stands for a part of the path or for a piece of one, `{…}` at the end for any further parts. */
    readonly address: string
    /** Those that do something; HEAD is answered as GET. Every other method is answered 405. */
    readonly methods: readonly string[]
}

const EVERY_METHOD = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * All doors of an instance; of several that fit an address the first one answers. An address that no door of this list
 * fits is answered 404 before anything else looks at it, so that this list is what an instance can be asked.
 */
export const DOORS = [
    { name: 'localRun', room: 'front', address: '/_local/run', methods: ['POST'] },
    { name: 'signIn', room: 'sign-in', address: '/angular.do', methods: ['POST'] },
    { name: 'signIn', room: 'sign-in', address: '/login.do', methods: ['GET', 'POST'] },
    { name: 'signIn', room: 'sign-in', address: '/logout.do', methods: ['GET', 'POST'] },
    { name: 'signIn', room: 'sign-in', address: '/oauth_auth.do', methods: ['GET', 'POST'] },
    { name: 'signIn', room: 'sign-in', address: '/oauth_token.do', methods: ['POST'] },
    { name: 'signIn', room: 'sign-in', address: '/oauth_revoke_token.do', methods: ['GET', 'POST'] },
    { name: 'upload', room: 'rest', address: '/sn_appclient_upload_processor.do', methods: ['POST'] },
    { name: 'table', room: 'rest', address: '/api/now/table/{table}', methods: ['GET', 'POST'] },
    {
        name: 'table',
        room: 'rest',
        address: '/api/now/table/{table}/{sys_id}',
        methods: ['GET', 'PUT', 'PATCH', 'DELETE'],
    },
    { name: 'table', room: 'rest', address: '/api/now/{version}/table/{table}', methods: ['GET', 'POST'] },
    {
        name: 'table',
        room: 'rest',
        address: '/api/now/{version}/table/{table}/{sys_id}',
        methods: ['GET', 'PUT', 'PATCH', 'DELETE'],
    },
    { name: 'progress', room: 'rest', address: '/api/sn_cicd/progress/{progress_id}', methods: ['GET'] },
    { name: 'progress', room: 'rest', address: '/api/sn_cicd/{version}/progress/{progress_id}', methods: ['GET'] },
    { name: 'scripted', room: 'rest', address: '/api/{…}', methods: EVERY_METHOD },
    { name: 'asset', room: 'pages', address: '/_local/pages.js', methods: ['GET'] },
    { name: 'asset', room: 'pages', address: '/favicon.ico', methods: ['GET'] },
    { name: 'references', room: 'pages', address: '/_local/references', methods: ['GET'] },
    { name: 'attachments', room: 'pages', address: '/_local/attachments', methods: ['GET', 'POST'] },
    { name: 'members', room: 'pages', address: '/sys_m2m_template.do', methods: ['GET', 'POST'] },
    { name: 'home', room: 'pages', address: '/', methods: ['GET'] },
    { name: 'home', room: 'pages', address: '/navpage.do', methods: ['GET'] },
    { name: 'home', room: 'pages', address: '/home.do', methods: ['GET'] },
    { name: 'home', room: 'pages', address: '/welcome.do', methods: ['GET'] },
    { name: 'navigate', room: 'pages', address: '/nav_to.do', methods: ['GET'] },
    { name: 'integrations', room: 'pages', address: '/inbound_integrations.do', methods: ['GET', 'POST'] },
    { name: 'setPassword', room: 'pages', address: '/set_password.do', methods: ['GET', 'POST'] },
    { name: 'changePassword', room: 'pages', address: '/change_password.do', methods: ['GET', 'POST'] },
    { name: 'list', room: 'pages', address: '/{table}_list.do', methods: ['GET', 'POST'] },
    { name: 'form', room: 'pages', address: '/{table or page}.do', methods: ['GET', 'POST'] },
] as const satisfies readonly Door[]

/** A door of the list. */
export type KnownDoor = (typeof DOORS)[number]

/** Platform addresses that end in .do and are neither a page nor built here. */
const NOT_BUILT: ReadonlySet<string> = new Set(['xmlhttp.do'])

const PATTERNS = DOORS.map((door) => ({ door, parts: partsOf(door.address) }))

/** The door that an address leads to, by the decoded parts of its path; undefined if there is none. */
export function doorOf(segments: readonly string[]): KnownDoor | undefined {
    if (NOT_BUILT.has(segments[0] ?? '')) {
        return undefined
    }
    return PATTERNS.find(({ parts }) => fits(parts, segments))?.door
}

/**
 * Whether a door does something if it is asked by a method. What it does not list is refused before anything is done, so
 * that no door has to think of the methods that it does not know.
 */
export function takesMethod({ methods }: Door, method: string): boolean {
    return methods.includes(method === 'HEAD' ? 'GET' : method)
}

/** One pattern for each part of the path; null for any further parts. */
function partsOf(address: string): readonly (RegExp | null)[] {
    const parts = address.split('/').slice(1).filter(Boolean)
    return parts.map((part) =>
        part === '{…}' ? null : new RegExp(`^${part.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
    )
}

function fits(parts: readonly (RegExp | null)[], segments: readonly string[]): boolean {
    const isOpen = parts.at(-1) === null
    if (isOpen ? segments.length < parts.length - 1 : segments.length !== parts.length) {
        return false
    }
    return parts.every((part, index) => part === null || part.test(segments[index] ?? ''))
}
