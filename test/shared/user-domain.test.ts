import { type UserDomain, withUserDomain } from '../../src/server/shared/user-domain'

const NONE: UserDomain = { rule: 'none', domain: 'new.example', oldDomain: 'old.example' }
const APPEND: UserDomain = { rule: 'append', domain: 'new.example', oldDomain: '' }
const REPLACE: UserDomain = { rule: 'replace', domain: 'new.example', oldDomain: 'old.example' }
const REPLACE_ANY: UserDomain = { ...REPLACE, oldDomain: '' }

describe('the user domain rule', () => {
    it.each([
        ['none leaves a name', NONE, 'jane', 'jane'],
        ['none leaves an address', NONE, 'jane@old.example', 'jane@old.example'],
        ['append gives a name the domain', APPEND, 'jane', 'jane@new.example'],
        ['append leaves an address', APPEND, 'jane@old.example', 'jane@old.example'],
        ['append leaves nothing', APPEND, '', ''],
        ['append without a domain leaves a name', { ...APPEND, domain: '' }, 'jane', 'jane'],
        ['replace changes the old domain', REPLACE, 'jane@old.example', 'jane@new.example'],
        ['replace compares without case', REPLACE, 'Jane@OLD.Example', 'Jane@new.example'],
        ['replace leaves another domain', REPLACE, 'jane@other.example', 'jane@other.example'],
        ['replace leaves a domain below the old one', REPLACE, 'jane@a.old.example', 'jane@a.old.example'],
        ['replace leaves a name', REPLACE, 'jane', 'jane'],
        ['replace leaves a domain without a name', REPLACE, '@old.example', '@old.example'],
        ['replace takes the last @', REPLACE, 'a@old.example@old.example', 'a@old.example@new.example'],
        ['replace of any domain', REPLACE_ANY, 'jane@other.example', 'jane@new.example'],
        ['replace of any domain leaves a name', REPLACE_ANY, 'jane', 'jane'],
        ['replace without a domain leaves an address', { ...REPLACE, domain: '' }, 'a@old.example', 'a@old.example'],
    ])('%s', (_, rule, name, expected) => {
        expect(withUserDomain(name, rule)).toBe(expected)
    })
})
