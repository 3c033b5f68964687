import { matchRow } from '../store/match-row'
import { parseEncodedQuery } from '../store/parse-encoded-query'
import type { Row } from '../store/row'
import { trustedQuery } from '../store/trusted-query'
import type { AclRule } from './acl-rules'
import type { InstanceContext } from './context'
import { SECURITY_ATTRIBUTES } from './well-known'

/** Runs the script of a rule; `table` and `row` become `current` where there is a record. False where the script fails. */
export type AclScriptRunner = (
    script: string,
    scope: string,
    name: string,
    table: string | null,
    row: Row | null,
) => boolean

/** What is known before there is a record: `row` means that it depends on the record. */
export type Certainty = 'yes' | 'no' | 'row'

const ADMIN = 'admin'
/** A rule with this role refuses admins too (markdown/platform-security/access-control/t_CreateAnACLRule.md). */
const NOBODY = 'nobody'

/** Scripts that make a rule invalid: they check nothing (exploring-access-control-list.md, "Deny by default behavior"). */
const EMPTY_SCRIPT = /^(?:answer\s*=\s*)?true\s*;?$/

/** Judges single access control rules for the session of the context: roles, security attribute, condition, script. */
export class RuleCheck {
    constructor(
        private readonly context: InstanceContext,
        private readonly evaluate: AclScriptRunner,
    ) {}

    /** Whether the rule is there for the record; before there is one, it is. */
    applies(rule: AclRule, table: string, row: Row | null): boolean {
        return rule.appliesTo === '' || row === null || this.matches(rule.appliesTo, table, row)
    }

    /**
     * Whether the session passes the rule. With a table and no row, conditions and scripts are not looked at; with
     * neither, a condition is not met and a script runs without `current`.
     */
    passes(rule: AclRule, table: string | null, row: Row | null): boolean {
        const known = this.withoutRow(rule)
        if (known !== 'row') {
            return known === 'yes'
        }
        if (table !== null && row === null) {
            return true
        }
        if (rule.condition !== '' && (table === null || row === null || !this.matches(rule.condition, table, row))) {
            return false
        }
        return rule.script.trim() === '' || this.runScript(rule, table, row)
    }

    private runScript(rule: AclRule, table: string | null, row: Row | null): boolean {
        const { context } = this
        const before = context.isJudging
        context.isJudging = true
        try {
            return this.evaluate(rule.script, rule.scope, `sys_security_acl.${rule.sysId}.script`, table, row)
        } finally {
            context.isJudging = before
        }
    }

    /** What roles and attribute alone say of the rule; `row` if its condition or script has the last word. */
    withoutRow(rule: AclRule): Certainty {
        const { roles } = this.context.session
        const isAdmin = roles.has(ADMIN)
        if (rule.roles.includes(NOBODY)) {
            return 'no'
        }
        if (isAdmin && rule.adminOverrides) {
            return 'yes'
        }
        if (isInvalid(rule) || !this.hasAttribute(rule.securityAttribute)) {
            return 'no'
        }
        if (rule.roles.length > 0 && !isAdmin && !rule.roles.some((role) => roles.has(role))) {
            return 'no'
        }
        return rule.condition === '' && rule.script.trim() === '' ? 'yes' : 'row'
    }

    private hasAttribute(attribute: string): boolean {
        switch (attribute) {
            case '':
                return true
            case SECURITY_ATTRIBUTES.userIsAuthenticated:
                return this.context.session.authenticated
            case SECURITY_ATTRIBUTES.hasAdminRole:
                return this.context.session.roles.has(ADMIN)
            default:
                // Not built or not there: an attribute that cannot be judged must not open a door.
                return false
        }
    }

    private matches(encodedQuery: string, table: string, row: Row): boolean {
        const where = trustedQuery(parseEncodedQuery(encodedQuery).where)
        // A condition that cannot be read must refuse, not be dropped.
        const environment = { ...this.context.queryEnvironment(), invalidQueryReturnsNoRows: true }
        return matchRow(this.context.database, this.context.dictionary.get(), table, where, row, null, environment, {
            caseSensitive: true,
        })
    }
}

function isInvalid(rule: AclRule): boolean {
    const script = rule.script.trim()
    const isEmpty = rule.roles.length === 0 && rule.securityAttribute === '' && rule.condition === '' && script === ''
    return isEmpty || rule.missingRole || EMPTY_SCRIPT.test(script)
}
