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
    'engine',
    'glide',
    'rules',
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

/** Capabilities' files that decide and touch no record, by their names; so are all profiles and every `…-state.ts`. */
const PURE_NAMES = new Set([
    'address',
    'alert',
    'alert-fields',
    'alert-path',
    'alert-text',
    'apono-template',
    'back-off',
    'breaker',
    'close-code',
    'conversion',
    'counts-request',
    'erase-request',
    'field-check',
    'field-condition',
    'field-map',
    'fields',
    'generic-source',
    'incident-fields',
    'kept-fields',
    'life-cycle-check',
    'mapping',
    'message-states',
    'notes',
    'policy',
    'profiles',
    'quoted',
    'refire-policy',
    'retention',
    'row-problems',
    'row-value',
    'settings',
    'severity',
    'signature',
    'work',
])

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
 * Whether a deployed file is pure: it decides, and touches neither records nor the platform.
 *
 * @param {string} path
 */
export function isPure(path) {
    const { area, room, name } = areaOf(path)
    return area === 'server' && (room === 'shared' || isPureName(name))
}

/** @param {string} name of a file */
function isPureName(name) {
    return PURE_NAMES.has(name.replace(/\.ts$/, '')) || /^profile-.*\.ts$|-state\.ts$/.test(name)
}

/**
 * @typedef {object} Area
 * @property {'instance' | 'instance-test' | 'server' | 'client' | 'fluent' | 'tools' | 'test' | 'package'} area
 * @property {string} room folder or file inside the area
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
    const area = (area, depth) => ({ area, room: (parts[depth] ?? '').replace(/\.ts$/, ''), name, path })
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
    return isPure(source.path) && specifier.startsWith('@servicenow/glide') ? 'a pure module imports no Glide' : null
}

/**
 * @param {Area} source
 * @param {Area} target
 * @param {{ typeOnly: boolean }} how
 */
function wallInServer(source, target, how) {
    if (isPure(source.path) && !isPure(target.path) && !how.typeOnly) {
        return 'a pure module imports pure modules only'
    }
    if (target.room === 'shared' || target.room === source.room) {
        return null
    }
    if (source.room === 'shared') {
        return 'shared/ imports nothing but shared/'
    }
    if (target.room === 'platform') {
        return null
    }
    if (source.room === 'platform') {
        return 'platform/ imports no capability'
    }
    if (target.room === 'settings' || (how.typeOnly && isPure(target.path))) {
        return null
    }
    return `a capability imports platform, shared, settings and the pure types of another, not ${target.path}`
}
