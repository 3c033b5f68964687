/** The token of the session, which the instance's own scripts put on every page that is not direct. */
interface Window {
    readonly g_ck?: string
}
