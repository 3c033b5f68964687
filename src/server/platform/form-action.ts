import type { AnyRecord } from './record/record.ts'

/** What a script of a UI action finds as `action` (markdown/api-reference/server-api-reference/ActionAPIBoth.md). */
export interface FormAction {
    readonly setRedirectURL: (to: AnyRecord | string) => void
}
