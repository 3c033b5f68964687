import type { InstanceContext } from '../access/context'
import type { Row } from '../store/row'
import { equals, rowsOf } from './page-services'

/** One module of an application menu. */
export interface NavigatorModule {
    readonly title: string
    /** Address on the instance; null for a separator. */
    readonly address: string | null
}

/** One application menu with the modules that the user may see. */
export interface NavigatorMenu {
    readonly title: string
    readonly modules: readonly NavigatorModule[]
}

/**
 * The application navigator as the session's user sees it: menus and modules whose roles the user has; a menu without
 * a visible module is left out. Fields and link types of modules: markdown/application-development/
 * automated-test-framework-atf/test-steps-app-navigator-category.md.
 */
export function navigator(context: InstanceContext): readonly NavigatorMenu[] {
    const active = [equals('active', '1')]
    const modules = rowsOf(context, 'sys_app_module', active, 'order')
    return rowsOf(context, 'sys_app_application', active, 'order')
        .map((menu) => ({
            title: menu['title'] ?? '',
            modules: modules
                .filter((module) => module['application'] === menu['sys_id'] && mayUse(context, module))
                .filter((module) => hasTable(context, module))
                .filter((module) => module['override_menu_roles'] === '1' || mayUse(context, menu))
                .map((module) => ({ title: module['title'] ?? '', address: addressOf(module) })),
        }))
        .filter(({ modules }) => modules.some(({ address }) => address !== null))
}

/** Roles of a menu or module are any-of; none means everybody who is signed in; admin sees all. */
function mayUse(context: InstanceContext, row: Row): boolean {
    const { roles } = context.session
    const wanted = (row['roles'] ?? '').split(',').filter(Boolean)
    return wanted.length === 0 || roles.has('admin') || wanted.some((role) => roles.has(role))
}

/** Link types of modules that name no table. */
const WITHOUT_TABLE: ReadonlySet<string> = new Set(['DIRECT', 'SEPARATOR', 'TEXT'])

/**
 * A module of a table that this instance lacks, as one of a plugin that is not active, is not shown, because it leads
 * nowhere. Guessed: no page says what becomes of such a module.
 */
function hasTable(context: InstanceContext, module: Row): boolean {
    const isOfTable = !WITHOUT_TABLE.has(module['link_type'] ?? '')
    return !isOfTable || context.dictionary.get().table(module['name'] ?? '') !== undefined
}

/** Where a module leads; null for a separator. */
function addressOf(module: Row): string | null {
    const table = module['name'] ?? ''
    switch (module['link_type']) {
        case 'LIST':
        case 'FILTER':
            return `/${table}_list.do?sysparm_query=${encodeURIComponent((module['filter'] ?? '').replace(/\^EQ$/, ''))}`
        case 'NEW':
            return `/${table}.do?sys_id=-1`
        case 'DIRECT':
            return directAddress(module['query'] ?? '')
        case 'SEPARATOR':
        case 'TEXT':
            return null
        default:
            return `/${table}_list.do`
    }
}

/** URL (from Arguments): a relative link is to the instance, with or without `./` before it. */
function directAddress(query: string): string {
    return /^(https?:)?\//.test(query) ? query : `/${query.replace(/^\.\//, '')}`
}
