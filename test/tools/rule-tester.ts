import { join } from 'node:path'
import { RuleTester } from 'eslint'
import typescript from 'typescript-eslint'

/** The top of the checkout, from which the rules tell in which room a file stands. */
const ROOT = join(__dirname, '..', '..')

/** A rule tester that reads TypeScript modules. */
export function typescriptRuleTester(): RuleTester {
    RuleTester.it = it
    RuleTester.describe = describe
    return new RuleTester({
        languageOptions: { parser: typescript.parser, sourceType: 'module' },
        // A rule tester would otherwise look at ts-expect-error and its kin too.
        linterOptions: { reportUnusedDisableDirectives: false },
    })
}

/** The absolute name that a file of the checkout has or would have. */
export function inCheckout(path: string): string {
    return join(ROOT, path)
}
