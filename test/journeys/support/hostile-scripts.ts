import type { Client } from './client'

/** Everything that a script of a stranger may leave, whose names begin so. */
const MARK = 'ran.'

let last = 0

/** Ways in which a text may say that it is a script; only the first is documented. */
const SPELLINGS: readonly ((script: string) => string)[] = [
    (script) => `javascript:${script}`,
    (script) => `JavaScript:${script}`,
    (script) => `  javascript:${script}`,
]

/**
 * Texts that, if anybody runs them as the script of a query, set a property, insert a group, and make their user an
 * administrator; the last one also tries to be a condition of its own. Each text is another, so that a trace tells which ran.
 */
export function hostileTexts(): readonly string[] {
    last += 1
    const name = `${MARK}${last}`
    const script = [
        `gs.setProperty('${name}','1')`,
        `(function(){var g=new GlideRecord('sys_user_group');g.initialize();g.setValue('name','${name}');g.insert()})()`,
        `(function(){var r=new GlideRecord('sys_user_role');r.get('name','admin');var h=new GlideRecord('sys_user_has_role');` +
            `h.initialize();h.setValue('user',gs.getUserID());h.setValue('role',r.getUniqueValue());h.insert()})()`,
    ].join('||')
    const short = `gs.setProperty('${name}.s','1')`
    return [...SPELLINGS.map((spelling) => spelling(script)), `javascript:${short}`, `x^ORsys_id=javascript:${short}`]
}

/** One text of {@link hostileTexts}: the documented spelling with the three writes, or the short one that any column holds. */
export function hostileText(how: 'long' | 'short' = 'short'): string {
    const texts = hostileTexts()
    return (how === 'long' ? texts[0] : texts[3]) ?? ''
}

/** What scripts have left so far; empty if none has run. */
export async function tracesOfScripts(admin: Client): Promise<readonly string[]> {
    const properties = await admin.read('sys_properties', `nameSTARTSWITH${MARK}`, { sysparm_fields: 'name' })
    const groups = await admin.read('sys_user_group', `nameSTARTSWITH${MARK}`, { sysparm_fields: 'name' })
    const admins = await admin.read('sys_user_has_role', 'role.name=admin', { sysparm_fields: 'user.user_name' })
    const others = admins.map((grant) => grant['user.user_name'] ?? '').filter((name) => name !== 'admin')
    return [...properties, ...groups].map(({ name = '' }) => name).concat(others)
}
