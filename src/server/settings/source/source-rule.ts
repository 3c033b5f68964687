import { readColumnChoices } from '../../platform/record/choices.ts'
import { type AnyRecord, readByKey, readValue } from '../../platform/record/record.ts'
import { refuseSave } from '../../platform/record/save-refusal.ts'
import { readClearText } from '../../platform/record/secret.ts'
import { findUser } from '../../platform/record/users.ts'
import { TABLES } from '../../shared/app.ts'
import { isBareHost } from '../../shared/bare-host.ts'
import { errorText } from '../../shared/errors.ts'
import { shownName } from '../../shared/text.ts'
import { findTimeZone } from '../../shared/time-zones.ts'
import { closeCodeOnInstance } from './close-code.ts'
import { genericLines, lineProblems } from './generic-lines.ts'
import { genericProblems } from './generic-source.ts'
import { lifeCycleProblems } from './life-cycle-check.ts'
import { PROFILES } from './source.ts'
import { sourceKey } from './source-store.ts'
import { checkUserDomain } from './user-domain-check.ts'
import { verificationProblems } from './verification-check.ts'

/**
 * Before a settings row is saved: says what is wrong and stops the save, or completes the row (key, found users, the
 * resolution code as the instance spells it).
 */
export function validateSource(current: AnyRecord): void {
    refuseSave(current, 'Settings', completeSource(current))
}

/** Completes a settings row, and gives what is wrong with it. */
export function completeSource(current: AnyRecord): readonly string[] {
    return [
        ...checkName(current),
        ...checkProfile(current),
        ...checkUser(current, 'caller', 'caller_user', 'unknownCaller'),
        ...checkUser(current, 'default_resolver', 'resolver_user', 'unknownResolver'),
        ...checkCloseCode(current),
        ...checkTimeZone(current),
        ...lifeCycleProblems((column) => readValue(current, column)),
        ...checkHost(current, 'portal_url', 'ZDX Portal URL'),
        ...checkHost(current, 'api_url', 'ZDX API URL'),
        ...checkDomains(current),
        ...checkVerification(current),
    ]
}

function checkName(current: AnyRecord): readonly string[] {
    const name = readValue(current, 'name')
    if (!/^[a-z0-9_-]{1,40}$/.test(name)) {
        return [errorText('badName', { value: `"${shownName(name, 80)}"` })]
    }
    const key = sourceKey(name)
    const other = readByKey(TABLES.settings, key)
    if (other && other.getUniqueValue() !== current.getUniqueValue()) {
        return [errorText('nameTaken', { value: name })]
    }
    current.setValue('key', key)
    return []
}

function checkProfile(current: AnyRecord): readonly string[] {
    const value = readValue(current, 'profile')
    if (!(PROFILES as readonly string[]).includes(value)) {
        return [errorText('unknownProfile', { value: `"${value}"`, choices: PROFILES.join(', ') })]
    }
    if (value !== 'generic') {
        return []
    }
    const text = readValue(current, 'generic_lines')
    return [...lineProblems(text), ...genericProblems(genericLines(text))]
}

function checkUser(
    current: AnyRecord,
    column: string,
    found: string,
    unknown: 'unknownCaller' | 'unknownResolver',
): readonly string[] {
    const name = readValue(current, column)
    const id = name === '' ? '' : findUser(name)
    if (id === null) {
        return [errorText(unknown, { value: shownName(name) })]
    }
    current.setValue(found, id)
    return []
}

function checkCloseCode(current: AnyRecord): readonly string[] {
    const configured = readValue(current, 'resolution_code')
    const choices = [...new Set(readColumnChoices('incident', 'close_code').map(({ value }) => value))]
    const closeCode = closeCodeOnInstance(configured, choices)
    if (closeCode === null) {
        return [errorText('unknownCloseCode', { value: configured || 'The default', choices: choices.join(', ') })]
    }
    current.setValue('resolution_code', closeCode)
    return []
}

/** An empty zone is UTC; one that is known is stored as the IANA database spells it. */
function checkTimeZone(current: AnyRecord): readonly string[] {
    const value = readValue(current, 'time_zone').trim()
    const zone = value === '' ? 'UTC' : findTimeZone(value)
    if (zone === null) {
        return [errorText('badTimeZone', { value: shownName(value, 80) })]
    }
    current.setValue('time_zone', zone)
    return []
}

function checkHost(current: AnyRecord, column: string, field: string): readonly string[] {
    const value = readValue(current, column).trim()
    if (value !== '' && !isBareHost(value)) {
        return [errorText('notBareHost', { field, value })]
    }
    current.setValue(column, value)
    return []
}

function checkDomains(current: AnyRecord): readonly string[] {
    const { problems, domains } = checkUserDomain((column) => readValue(current, column))
    for (const [column, domain] of Object.entries(domains)) {
        current.setValue(column, domain)
    }
    return problems
}

/**
 * A before rule can read the secret in its clear text, because what was entered is enciphered when it is set
 * (password-2way-encrypted-fields.md: setDisplayValue enciphers, getDecryptedValue reads). It is read only if the row
 * asks for a verification.
 */
function checkVerification(current: AnyRecord): readonly string[] {
    const verification = readValue(current, 'verification')
    if (verification === '' || verification === 'none') {
        return []
    }
    return verificationProblems({
        verification,
        header: readValue(current, 'secret_header'),
        secret: readClearText(current, 'webhook_secret'),
    })
}
