import { join } from 'node:path'
import type { InstanceContext } from '../access/context'
import type { Row } from '../store/row'
import { readGlideFiles } from './glide-files'
import { SourceSyntaxError } from './parse-source'
import { ScopeContext } from './scope-context'
import type {
    HostOperations,
    Invocation,
    Outcome,
    RecordResult,
    RestResponseResult,
    ScriptEngine,
    UiActionResult,
} from './script-engine'
import { readableStack } from './stack-lines'
import { StoredCode } from './stored-code'
import { ClockGuard, TransactionCanceled, type TransactionGuard } from './transaction-guard'
import { watchRejections } from './unhandled-rejections'

/** What the engine works with. */
export interface EngineServices {
    readonly context: InstanceContext
    readonly operations: HostOperations
    /** Folder of the compiled glide files. Default: `dist/glide` of the instance. */
    readonly glideDirectory?: string
    /** Knows when the running transaction is to end; without one each transaction has the limit below. */
    readonly guard?: TransactionGuard
    /** ms; default 298 s. */
    readonly timeLimit?: number
}

/**
 * Milliseconds that all scripts of a transaction may take together, where nothing else is said: the quota of UI
 * transactions (`markdown/platform-administration/platform-performance/c_DefaultQuotaRules.md`).
 */
export const TIME_LIMIT = 298_000

/** Scripts within scripts (a rule that writes a record whose rules write …) before the engine stops them. */
const DEPTH_LIMIT = 30

/** The texts of rows that several scripts are given, e.g. the previous state that all rules of a write share. */
type RowTexts = WeakMap<Row, string>

type Message = Outcome['messages'][number]

/** A scope's context and the last transaction that used it. */
interface Entered {
    readonly context: ScopeContext
    transaction: number
    /** Messages that the running transaction has been given. */
    messages: number
    /** Whether the next transaction has been started in it already. */
    ready: boolean
}

interface Answer {
    readonly states: Readonly<Record<string, unknown>>
    readonly value?: unknown
    readonly error?: NonNullable<Outcome['error']>
}

/**
 * The script engine on `node:vm`: one context per scope, made at first use. Scripts touch nothing of the host, see
 * docs/decisions/script-engine.md. Runs may be nested: a host operation that a script calls may run scripts itself.
 */
export function createScriptEngine(services: EngineServices): ScriptEngine {
    return new VmEngine(services)
}

class VmEngine implements ScriptEngine {
    private readonly contexts = new Map<string, Entered>()
    private readonly stored: StoredCode
    private readonly rowTexts: RowTexts = new WeakMap()
    private glideFiles: ReadonlyMap<string, string> | undefined
    private transaction = 1
    private depth = 0
    private readonly guard: TransactionGuard

    constructor(private readonly services: EngineServices) {
        this.stored = new StoredCode(services.context)
        this.guard = services.guard ?? new ClockGuard(services.timeLimit ?? TIME_LIMIT)
    }

    begin(): void {
        this.transaction++
        this.guard.renew()
    }

    makeReady(): void {
        this.guard.inScript(true)
        for (const [scope, entered] of this.contexts) {
            if (entered.transaction !== this.transaction || entered.ready) {
                continue
            }
            try {
                this.beginContext(scope, entered).ready = true
            } catch {
                // What a script left here cannot be put right; the next transaction gets a new context.
                this.contexts.delete(scope)
            }
        }
        this.guard.inScript(false)
    }

    run(invocation: Invocation): Outcome {
        if (this.depth >= DEPTH_LIMIT) {
            const message = `${invocation.name}: recursion stopped, scripts are nested more than ${DEPTH_LIMIT} deep`
            return failure(invocation, { name: 'Error', message, stack: `Error: ${message}` }, [])
        }
        this.endIfCanceled()
        const outermost = this.depth === 0
        this.depth++
        this.guard.inScript(true)
        let outcome: Outcome
        try {
            outcome = this.runIn(this.enter(invocation.scope), invocation, outermost)
        } finally {
            this.depth--
            this.guard.inScript(!outermost)
        }
        // Also if the script has caught its end: nothing that comes after it may happen.
        this.endIfCanceled()
        return outcome
    }

    private endIfCanceled(): void {
        const reason = this.guard.canceled()
        if (reason !== null) {
            throw new TransactionCanceled(reason)
        }
    }

    /** The scope's context, made ready for the running transaction. */
    private enter(scope: string): Entered {
        let entered = this.contexts.get(scope) ?? this.open(scope)
        if (entered.transaction !== this.transaction) {
            if (!entered.ready || !entered.context.isCurrent()) {
                entered = this.beginContext(scope, entered)
            }
            entered.ready = false
            entered.transaction = this.transaction
            entered.messages = 0
        }
        return entered
    }

    /** Starts a transaction in a scope's context, or in a new one if scripts have changed the built-ins of this one. */
    private beginContext(scope: string, entered: Entered): Entered {
        if (entered.context.begin()) {
            return entered
        }
        const renewed = this.open(scope)
        renewed.context.begin()
        return renewed
    }

    private open(scope: string): Entered {
        this.glideFiles ??= readGlideFiles(this.services.glideDirectory ?? join(__dirname, '../../dist/glide'))
        const context = new ScopeContext(scope, {
            operations: this.services.operations,
            stored: this.stored,
            glideFiles: this.glideFiles,
            canceled: () => this.guard.canceled(),
        })
        watchRejections(context)
        const entered = { context, transaction: 0, messages: 0, ready: false }
        this.contexts.set(scope, entered)
        return entered
    }

    private runIn(entered: Entered, invocation: Invocation, outermost: boolean): Outcome {
        const { context } = entered
        if (outermost) {
            context.resetTime()
        }
        let answer: Answer
        try {
            const script = context.script(invocation)
            const bindings: string[] = []
            for (const name in invocation.bindings) {
                const binding = invocation.bindings[name]
                if (binding && script.mentions(name)) {
                    bindings.push(name, binding.kind, this.bindingText(binding))
                }
            }
            answer = JSON.parse(context.run(script, bindings)) as Answer
        } catch (error) {
            answer = { states: {}, error: asError(context, invocation, error) }
        }
        const messages = newMessages(entered)
        if (answer.error) {
            const { name, message, stack } = answer.error
            const error = { ...answer.error, stack: readableStack(name, message, stack, this.lineMap) }
            return failure(invocation, error, messages, answer.states)
        }
        const outcome = { ...states(invocation, answer.states), messages, error: null }
        return answer.value === undefined ? outcome : { ...outcome, value: answer.value }
    }

    private bindingText(binding: Invocation['bindings'][string]): string {
        if (binding.kind !== 'record') {
            return JSON.stringify(binding)
        }
        const { row, previous, ...others } = binding
        const rest = JSON.stringify(others).slice(0, -1)
        const before =
            previous === undefined ? '' : `,"previous":${previous === null ? 'null' : this.rowText(previous)}`
        return `${rest},"row":${this.rowText(row)}${before}}`
    }

    private rowText(row: Row): string {
        let text = this.rowTexts.get(row)
        if (text === undefined) {
            text = JSON.stringify(row)
            this.rowTexts.set(row, text)
        }
        return text
    }

    private readonly lineMap = (file: string, line: number, column: number): number => {
        for (const { context } of this.contexts.values()) {
            const mapped = context.lineMap(file, line, column)
            if (mapped !== line) {
                return mapped
            }
        }
        return line
    }
}

/** Messages since the last run in this context. Their text comes from a context that scripts may have spoilt. */
function newMessages(entered: Entered): readonly Message[] {
    try {
        const text = entered.context.messages()
        if (text === '[]') {
            return []
        }
        const all = JSON.parse(text) as Message[]
        const fresh = all.slice(entered.messages)
        entered.messages = all.length
        return fresh
    } catch {
        return []
    }
}

/** What the host caught: a refusal of the source, or an error of the context (its stack may be used up). */
function asError(context: ScopeContext, invocation: Invocation, error: unknown): NonNullable<Outcome['error']> {
    if (error instanceof SourceSyntaxError) {
        const message = `${error.message} (${invocation.name}:${error.place.line}:${error.place.column + 1})`
        return {
            name: 'SyntaxError',
            message,
            stack: `    at ${invocation.name}:${error.place.line}:${error.place.column + 1}`,
        }
    }
    if (error instanceof Error) {
        return { name: error.name, message: error.message, stack: error.stack ?? '' }
    }
    return JSON.parse(context.describe(error)) as NonNullable<Outcome['error']>
}

function failure(
    invocation: Invocation,
    error: NonNullable<Outcome['error']>,
    messages: readonly Message[],
    left: Answer['states'] = {},
): Outcome {
    return { ...states(invocation, left), messages, error }
}

/** Records and responses as the script left them; a record that it did not touch is as it was given. */
function states(invocation: Invocation, left: Answer['states']): Pick<Outcome, 'records' | 'responses' | 'actions'> {
    const records: Record<string, RecordResult> = {}
    const responses: Record<string, RestResponseResult> = {}
    const actions: Record<string, UiActionResult> = {}
    for (const name in invocation.bindings) {
        const binding = invocation.bindings[name]
        if (binding?.kind === 'record') {
            const state = left[name] as Partial<RecordResult> | null | undefined
            const result = { row: state?.row ?? binding.row, aborted: state?.aborted === true }
            records[name] = state?.errors ? { ...result, errors: state.errors } : result
        } else if (binding?.kind === 'restResponse' && left[name] != null) {
            responses[name] = left[name] as RestResponseResult
        } else if (binding?.kind === 'uiAction' && left[name] != null) {
            actions[name] = left[name] as UiActionResult
        }
    }
    return Object.keys(actions).length > 0 ? { records, responses, actions } : { records, responses }
}
