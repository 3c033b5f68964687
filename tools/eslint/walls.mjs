/**
 * The walls of the project: which file may import which. DESIGN of the layout, as data and one function.
 *
 * @module
 */

/** Rooms of the local instance from the ground up; a room imports its own files and lower rooms only. */
export const INSTANCE_ROOMS = [
    'local-errors',
    'outside-text',
    'store',
    'base',
    'access',
    'reading',
    'outbound',
    'engine',
    'glide',
    'rules',
    'schema',
    'records',
    'events',
    'jobs',
    'install',
    'rest',
    'auth',
    'pages',
    'workers',
    'front',
    'main',
    'cli',
]

/** What marks a query as one whose scripts are run, and the rooms that may: none of them reads a request. */
const TRUSTED_QUERY = /^instance\/src\/store\/trusted-query(\.ts)?$/
const TRUSTING_ROOMS = new Set(['access', 'glide', 'rules'])

/** Rooms of the application that every capability may import, from the ground up. */
const GROUND_ROOMS = ['shared', 'platform', 'settings', 'delivery']

/** The room above all capabilities: it imports what each of them exports for it. */
const TOP_ROOM = 'upkeep'

/**
 * Rooms inside a room of the application, from the ground up.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const INNER_ROOMS = {
    settings: ['source', 'mapping', 'field-map', 'check'],
    inbound: ['messages', 'alert', 'decision', 'profiles', 'target', 'transition', 'queue', 'intake', 'replay'],
}

/** Rooms whose purpose is the order of effects. */
const FLOW_ROOMS = new Set(['line', 'transition', 'queue', 'intake', 'replay', 'capture', 'sending'])

/** How the names of files end that touch records or the platform. */
const EDGE_NAME = /(?:^|-)(?:store|reader|writer|services|api|rule|job|action)\.ts$/

/** What each capability exports for upkeep, whatever room it is in: rules as data, which upkeep carries out. */
const PURE_NAME = /^(?:retention|erasable)\.ts$/

/**
 * Why `from` may not import `to`, or null where it may. Paths are relative to the top of the checkout, with `/`; `to` is
 * a package's name where it is no path of the checkout.
 *
 * @param {string} from
 * @param {string} to
 * @param {{ typeOnly: boolean }} how `typeOnly`: the import disappears when the file is compiled
 * @returns {string | null}
 */
export function wallBetween(from, to, how) {
    const source = areaOf(from)
    const target = areaOf(to)
    if (target.area === 'test' && source.area !== 'test') {
        return 'nothing imports test/'
    }
    switch (source.area) {
        case 'instance':
            return target.area === 'instance' ? wallInInstance(source, target) : instanceAlone(target)
        case 'instance-test':
            return target.area === 'instance' || target.area === 'instance-test' ? null : instanceAlone(target)
        case 'server':
            return target.area === 'server' ? wallInServer(source, target, how) : outsideServer(source, target, to)
        case 'fluent':
            return ['fluent', 'server', 'package'].includes(target.area) ? null : 'fluent/ imports src/server/ only'
        case 'tools':
            return ['server', 'fluent', 'client'].includes(target.area) ? 'tools/ never imports src/ or fluent/' : null
        case 'test':
            return target.area === 'instance' && !how.typeOnly
                ? 'test/ talks to the local instance over HTTP, compiled and in its own process'
                : null
        default:
            return null
    }
}

/**
 * What a deployed file may touch, told by its name and room. An `edge` imports Glide. A `flow` says in which order edges
 * and pure files are called, and imports no Glide. Every other file is `pure`: it decides, and imports pure files only.
 *
 * @param {string} path
 * @returns {'edge' | 'flow' | 'pure'}
 */
export function kindOf(path) {
    const { room, inner, name } = areaOf(path)
    if (PURE_NAME.test(name)) {
        return 'pure'
    }
    if (EDGE_NAME.test(name)) {
        return 'edge'
    }
    if (FLOW_ROOMS.has(inner)) {
        return 'flow'
    }
    return room === 'platform' ? 'edge' : 'pure'
}

/**
 * @typedef {object} Area
 * @property {'instance' | 'instance-test' | 'server' | 'client' | 'fluent' | 'tools' | 'test' | 'package'} area
 * @property {string} room folder or file inside the area
 * @property {string} inner folder inside the room; empty for a file that stands in the room itself
 * @property {string} name file name
 * @property {string} path
 */

/**
 * @param {string} path
 * @returns {Area}
 */
function areaOf(path) {
    const parts = path.split('/')
    const name = parts.at(-1) ?? ''
    /** @param {Area['area']} area @param {number} depth */
    const area = (area, depth) => ({
        area,
        room: (parts[depth] ?? '').replace(/\.ts$/, ''),
        inner: parts.length > depth + 2 ? (parts[depth + 1] ?? '') : '',
        name,
        path,
    })
    if (path.startsWith('instance/test/')) {
        return area('instance-test', 2)
    }
    if (path.startsWith('instance/')) {
        return area('instance', 2)
    }
    if (path.startsWith('src/server/')) {
        return area('server', 2)
    }
    if (path.startsWith('src/client/')) {
        return area('client', 2)
    }
    const top = parts.length > 1 ? parts[0] : ''
    return top === 'fluent' || top === 'tools' || top === 'test' ? area(top, 1) : area('package', 0)
}

/** @param {Area} target */
function instanceAlone(target) {
    return target.area === 'package' ? null : 'instance/ knows nothing of the application, its tools and its tests'
}

/**
 * @param {Area} source
 * @param {Area} target
 */
function wallInInstance(source, target) {
    const from = INSTANCE_ROOMS.indexOf(source.room)
    const to = INSTANCE_ROOMS.indexOf(target.room)
    if (from < 0 || to < 0) {
        return `instance/src/${from < 0 ? source.room : target.room} is no room of the local instance`
    }
    if (TRUSTED_QUERY.test(target.path) && !TRUSTING_ROOMS.has(source.room)) {
        return `${source.room}/ has no stored filters: text of a request is never marked as trusted`
    }
    return to > from ? `${source.room}/ stands below ${target.room}/: a lower room never imports a higher one` : null
}

/**
 * @param {Area} source
 * @param {Area} target
 * @param {string} specifier
 */
function outsideServer(source, target, specifier) {
    if (target.area !== 'package') {
        return 'src/server/ imports deployed code only'
    }
    const kind = kindOf(source.path)
    return kind !== 'edge' && specifier.startsWith('@servicenow/glide') ? `a ${kind} file imports no Glide` : null
}

/**
 * @param {Area} source
 * @param {Area} target
 * @param {{ typeOnly: boolean }} how
 */
function wallInServer(source, target, how) {
    if (kindOf(source.path) === 'pure' && kindOf(target.path) !== 'pure' && !how.typeOnly) {
        return 'a pure file imports pure files only'
    }
    return source.room === target.room ? wallInRoom(source, target) : wallBetweenRooms(source, target, how)
}

/**
 * @param {Area} source
 * @param {Area} target
 */
function wallInRoom(source, target) {
    const rooms = INNER_ROOMS[source.room]
    if (!rooms) {
        return null
    }
    const from = rooms.indexOf(source.inner)
    const to = rooms.indexOf(target.inner)
    if (from < 0 || to < 0) {
        const inner = from < 0 ? source.inner : target.inner
        return `${source.room}/${inner} is no room of ${source.room}/`
    }
    return to > from ? `${source.inner}/ stands below ${target.inner}/: a lower room never imports a higher one` : null
}

/**
 * @param {Area} source
 * @param {Area} target
 * @param {{ typeOnly: boolean }} how
 */
function wallBetweenRooms(source, target, how) {
    const from = GROUND_ROOMS.indexOf(source.room)
    const to = GROUND_ROOMS.indexOf(target.room)
    if (to >= 0) {
        return from >= 0 && to > from ? `${source.room}/ stands below ${target.room}/` : null
    }
    if (from >= 0) {
        return `${source.room}/ imports no capability`
    }
    if (source.room === TOP_ROOM || (how.typeOnly && kindOf(target.path) === 'pure')) {
        return null
    }
    return `a capability imports shared, platform, settings, delivery and the pure types of another, not ${target.path}`
}
