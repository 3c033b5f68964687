import type { OutboundAnswer, OutboundRequest } from './exchange'

/** File descriptor of a worker process on which it asks the thread that calls out. */
export const OUTBOUND_DESCRIPTOR = 5

/** Worker to the thread that calls out. */
export type Ask =
    /** Send this request now; the worker numbers its requests. */
    | { readonly kind: 'start'; readonly id: number; readonly request: OutboundRequest }
    /** Tell when it is answered: the worker reads until then. */
    | { readonly kind: 'wait'; readonly id: number; readonly milliseconds: number | null }
    /** Nobody asks for these answers any more; what was sent stays sent. */
    | { readonly kind: 'forget'; readonly ids: readonly number[] }

/** The thread that calls out to a worker that waits. */
export type Tell =
    /** Nothing yet: the worker looks whether its transaction is to end. */
    | { readonly kind: 'tick' }
    /** `answer` is null if the time that the worker wanted to wait is over. */
    | { readonly kind: 'answer'; readonly id: number; readonly answer: OutboundAnswer | null }
