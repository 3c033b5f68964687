import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InstanceResponse } from '../../rest/http'

/** Address of the one script of the instance's own pages. */
export const SCRIPT_ADDRESS = '/_local/pages.js'

/** Outside of the compiled code: they run in the browser as they stand. */
const SCRIPT_FOLDER = join(__dirname, '../../../browser')
const SCRIPT_FILES = ['references.js', 'conditions.js', 'navigator.js']

const ICON =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#15303a"/><path d="M9 22V10l14 12V10" fill="none" stroke="#5fd0c0" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>'

let script: string | undefined

/** What the pages load beside their HTML. It is the same for everybody, and holds nothing of the instance. */
export function answerAsset(path: string): InstanceResponse {
    script ??= SCRIPT_FILES.map((name) => readFileSync(join(SCRIPT_FOLDER, name), 'utf8')).join('\n')
    const isScript = path === SCRIPT_ADDRESS
    return {
        status: 200,
        headers: {
            'content-type': isScript ? 'text/javascript;charset=UTF-8' : 'image/svg+xml',
            // A newer version of the instance is noticed at once.
            'cache-control': 'no-cache',
            'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        },
        body: isScript ? script : ICON,
    }
}
