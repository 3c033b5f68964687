import type { InstanceContext } from '../access/context';
/** One module of an application menu. */
export interface NavigatorModule {
    readonly title: string;
    /** Address on the instance; null for a separator. */
    readonly address: string | null;
}
/** One application menu with the modules that the user may see. */
export interface NavigatorMenu {
    readonly title: string;
    readonly modules: readonly NavigatorModule[];
}
/**
 * The application navigator as the session's user sees it: menus and modules whose roles the user has; a menu without
 * a visible module is left out. Fields and link types of modules: markdown/application-development/
 * automated-test-framework-atf/test-steps-app-navigator-category.md.
 */
export declare function navigator(context: InstanceContext): readonly NavigatorMenu[];
