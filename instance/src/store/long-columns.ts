import { comparisonOf, defaultLength, storageOf } from './column-type'

/** Most columns of a table that hold medium-length text or longer (markdown/application-development/c_ApplicationDataTables.md). */
export const MAX_LONG_COLUMNS = 10

/** Characters from which a text is medium-length: the page names no number; 100 is guessed. */
const MEDIUM_LENGTH = 100

/** What of a column says whether it is long. */
export interface MeasuredColumn {
    readonly type?: string | undefined
    readonly maxLength?: number | undefined
}

/** Whether a column counts for {@link MAX_LONG_COLUMNS}: every type that is stored as text does, the stricter reading. */
export function isLongColumn({ type = 'string', maxLength }: MeasuredColumn): boolean {
    const storage = storageOf(type)
    const isText = storage === 'text' && comparisonOf({ type, storage }) === 'text'
    return isText && (maxLength ?? defaultLength(type)) >= MEDIUM_LENGTH
}
