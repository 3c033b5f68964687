import type { InstanceContext } from '../../access/context'
import { decryptSecret, encryptSecret } from '../../access/passwords'
import type { HostCaller } from '../../engine/script-engine'
import type { Choice, ColumnDefinition } from '../../store/dictionary'
import { displayValue } from '../../store/display-value'
import { journalEntries } from '../../store/journal'
import type { QueryNode } from '../../store/query'
import type { Value } from '../../store/row'
import { selectIds, selectRows } from '../../store/select-rows'
import { trustedQuery } from '../../store/trusted-query'
import type { ChoiceAnswer } from '../wire'
import type { HostServices } from './host-services'
import { requireScopeAccess } from './scope-guard'
import { ScriptError } from './script-error'

const DEFAULT_LANGUAGE = 'en'

interface Field {
    readonly table: string
    readonly element: string
}

/** What a GlideElement asks beyond its value. */
export function elementOperations(services: HostServices) {
    const { context } = services

    const columnOf = ({ table, element }: Field): ColumnDefinition => {
        const column = context.dictionary.get().table(table)?.columns.get(element)
        if (!column) {
            throw new ScriptError(`table ${table} has no field ${element}`)
        }
        return column
    }

    const choicesOf = ({ table, element }: Field): Choice[] => {
        const active = context.dictionary
            .get()
            .choices(table, element)
            .filter(({ inactive }) => !inactive)
        const own = active.filter(({ language }) => language === context.session.language)
        return own.length > 0 ? own : active.filter(({ language }) => language === DEFAULT_LANGUAGE)
    }

    const referenced = (table: string, display: string): Value => {
        const element = context.dictionary.get().table(table)?.displayElement
        if (!element) {
            return null
        }
        // Looked up as a script's query is, so that a script which passes on text from outside meets the same trap.
        const where = trustedQuery({ kind: 'term', element, operator: '=', value: display })
        const [found] = selectIds(
            context.database,
            context.dictionary.get(),
            { table, where, limit: 1 },
            context.queryEnvironment(),
        )
        return found ?? null
    }

    return {
        'element.display': ({ table, element, value }: Field & { value: string }): string =>
            displayValue(context.database, context.dictionary.get(), table, element, value, context.session),

        /** A reference that no record's display value matches becomes empty; a label without a choice stays as it is. */
        'element.fromDisplay': ({ display, ...field }: Field & { display: string }): Value => {
            const column = columnOf(field)
            if (column.type === 'password2') {
                return encryptSecret(display)
            }
            if (column.type === 'reference' && column.reference) {
                return referenced(column.reference, display)
            }
            if (column.type === 'glide_list' && column.reference) {
                const target = column.reference
                const ids = display.split(',').flatMap((name) => referenced(target, name.trim()) ?? [])
                return ids.length === 0 ? null : ids.join(',')
            }
            const sought = display.toLowerCase()
            return choicesOf(field).find(({ label }) => label.toLowerCase() === sought)?.value ?? display
        },

        'element.choices': ({ dependent, ...field }: Field & { dependent?: string }): ChoiceAnswer[] => {
            const answers = new Map<string, ChoiceAnswer>()
            for (const { value, label, dependentValue } of choicesOf(field)) {
                if ((dependent === undefined || dependentValue === dependent) && !answers.has(value)) {
                    answers.set(value, { value, label })
                }
            }
            return [...answers.values()]
        },

        /** Only for the scope that the table belongs to; what is no cipher text of this instance gives null. */
        'element.decrypt': ({ value, ...field }: Field & { value: string }, caller: HostCaller): string | null => {
            const scope = context.dictionary.get().table(field.table)?.scope
            if (columnOf(field).type !== 'password2') {
                throw new ScriptError(`${field.table}.${field.element} is not a Password (2 Way Encrypted) field`)
            }
            if (scope !== caller.scope) {
                throw new ScriptError(
                    `getDecryptedValue() of ${field.table}.${field.element} is refused to scope ${caller.scope}`,
                )
            }
            try {
                return decryptSecret(value)
            } catch {
                return null
            }
        },

        /** Entries newest first, with the display name of who wrote them. */
        'journal.read': (
            { table, element, sysId }: Field & { sysId: string },
            caller: HostCaller,
        ): { value: string; at: string; userName: string }[] => {
            requireScopeAccess(services, caller, table, 'read')
            const names = new Map<string, string>()
            const nameOf = (userName: string): string => {
                const known = names.get(userName) ?? displayNameOf(context, userName)
                names.set(userName, known)
                return known
            }
            return journalEntries(context.database, context.dictionary.get(), table, sysId, element).map((entry) => ({
                ...entry,
                userName: nameOf(entry.userName),
            }))
        },
    }
}

function displayNameOf(context: InstanceContext, userName: string): string {
    const where: QueryNode = { kind: 'term', element: 'user_name', operator: '=', value: userName }
    const selection = { table: 'sys_user', where, limit: 1 }
    const [user] = selectRows(context.database, context.dictionary.get(), selection, context.queryEnvironment(), [
        'name',
    ])
    return user?.['name'] ?? userName
}
