import type { Binding } from '../engine/script-engine'

/** The one door from a context to the host: both texts are JSON; the answer is `{"value":…}` or `{"error":{"name","message"}}`. */
export interface Bridge {
    readonly call: (operation: string, argument: string) => string
}

/**
 * What `glide/entry.ts` gives the engine, made inside the context from the context's own built-ins:
 * `install(bridge, scope)` is called once per context.
 */
export interface GlideEntry {
    /** Names that every script finds as globals (gs, GlideRecord, Class, …). */
    readonly globals: Readonly<Record<string, unknown>>
    /** Exports by module name: `@servicenow/glide`, `@servicenow/glide/sn_ws_int`, … */
    readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    /**
     * Called at the start of each transaction: forget messages and caches.
     *
     * @returns whether members of the script API were replaced now, so that they are compared from here on
     */
    begin(): boolean
    /** Builds what a script finds under a binding's name. `json` is the Binding as JSON text. */
    makeBinding(json: string): unknown
    /**
     * The state of a bound object after the script, as JSON text: a RecordResult for a record, a RestResponseResult for
     * a response, a UiActionResult for an `action`; '' for what the script left as it was.
     */
    readBinding(kind: Binding['kind'], bound: unknown): string
    /** Messages added since begin(), as JSON text. */
    readMessages(): string
}
