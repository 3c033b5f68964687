import { parseEncodedQuery } from '../store/parse-encoded-query'
import { type ParsedQuery, type QueryNode, SCRIPT, type Term } from '../store/query'
import { valueParts } from '../store/value-parts'
import type { InstanceContext } from './context'
import { guardedValue } from './guarded-script'
import type { Session } from './session'

/** A query with values in place of its expressions, or why one of them was rejected. */
export type ClientQuery<Query> = { readonly ok: Query } | { readonly refused: string }

/** Takes a line of the system log. */
export type ErrorLog = (level: 'error', scope: string, message: string) => void

/** Text that looks like an expression; whether the platform takes these spellings for one the documentation does not say. */
const EXPRESSION = /^\s*javascript\s*:/i

/** Characters of a rejected script that the log shows. */
const MAX_LOGGED = 500

/**
 * Reads the encoded query of a request: `sysparm_query` of REST and of lists, the one place where text from outside may
 * hold expressions (`markdown/api-reference/scripts/script-sandbox-environment.md`, "Filter or query parameters"). Each
 * becomes its value, by the reader in guarded-script.ts and not by the script engine. A rejected one refuses the whole
 * query, and the system log gets the line that `incompatible-guarded-scripts.md` gives.
 */
export function readClientQuery(
    context: InstanceContext,
    log: ErrorLog,
    table: string,
    encoded: string,
): ClientQuery<ParsedQuery> {
    const parsed = parseEncodedQuery(encoded)
    const where = guardExpressions(context.session, log, table, parsed.where)
    return 'refused' in where ? where : { ok: { ...parsed, where: where.ok } }
}

/** The same for a query that is taken apart already; `table` is for the log. */
export function guardExpressions(
    session: Session,
    log: ErrorLog,
    table: string,
    where: QueryNode,
): ClientQuery<QueryNode> {
    const guard = new ExpressionGuard(session, Date.now())
    const ok = guard.node(where)
    const { rejection } = guard
    if (!rejection) {
        return { ok }
    }
    const { element, script, reason } = rejection
    const name = printable(`sysparm_query of ${table}, ${element}`)
    const source = printable(script)
    log(
        'error',
        'global',
        `KittyScript validation failed for ${name} with error: ${printable(reason)} Source code: ${source}`,
    )
    return { refused: `The script of ${printable(element)} was rejected: ${printable(reason)}` }
}

class ExpressionGuard {
    rejection: { readonly element: string; readonly script: string; readonly reason: string } | undefined

    constructor(
        private readonly session: Session,
        private readonly now: number,
    ) {}

    node(node: QueryNode): QueryNode {
        return node.kind === 'term' ? this.term(node) : { ...node, nodes: node.nodes.map((inner) => this.node(inner)) }
    }

    private term(term: Term): Term {
        if (EXPRESSION.test(term.element)) {
            // javascript:'active=true^' + getGroupQualifier() (markdown/platform-user-interface/c_EncodedQueryStrings.md)
            const reason = 'An expression that gives a whole condition is not built in this local instance'
            this.rejection ??= { element: 'condition', script: term.element, reason }
        }
        const parts = valueParts(term)
        return parts.some((part) => EXPRESSION.test(part))
            ? { ...term, value: parts.map((part) => this.part(term.element, part)).join('@') }
            : term
    }

    private part(element: string, part: string): string {
        if (!EXPRESSION.test(part)) {
            return part
        }
        const outcome = part.startsWith(SCRIPT)
            ? guardedValue(part.slice(SCRIPT.length), this.session, this.now)
            : { refused: `An expression begins with ${SCRIPT}` }
        if ('ok' in outcome) {
            return outcome.ok
        }
        this.rejection ??= { element, script: part, reason: outcome.refused }
        return ''
    }
}

/** Text from outside on one line of the log, cut. */
function printable(text: string): string {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    return line.length > MAX_LOGGED ? `${line.slice(0, MAX_LOGGED)}…` : line
}
