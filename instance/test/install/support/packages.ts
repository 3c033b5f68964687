import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'

/** Text of a package's files by path. */
export type PackageFiles = Readonly<Record<string, string>>

/** sys_id of the application of the fixture. */
export const ACME = 'aa'.repeat(16)

/** A sys_id of one repeated pair of digits. */
export function id(pair: string): string {
    return pair.repeat(16)
}

/** The small application in fixtures/acme-app. */
export function acmeApp(): PackageFiles {
    const top = join(__dirname, '..', 'fixtures', 'acme-app')
    return Object.fromEntries(filesBelow(top).map((file) => [relative(top, file), readFileSync(file, 'utf8')]))
}

/** The zip that `now-sdk pack` would make: entry names begin with a slash. */
export function zipOf(files: PackageFiles): Uint8Array {
    const entries = Object.entries(files).map(([path, text]) => [`/${path}`, new TextEncoder().encode(text)] as const)
    // fflate's declarations are written for a newer TypeScript.
    return zipSync(Object.fromEntries(entries)) as Uint8Array
}

/** A record's file as `now-sdk build` writes it. */
export function recordFile(
    table: string,
    sysId: string,
    values: Readonly<Record<string, string>>,
    action = 'INSERT_OR_UPDATE',
): string {
    const elements = Object.entries(values).map(
        ([element, value]) => `    <${element}><![CDATA[${value}]]></${element}>`,
    )
    return `<?xml version="1.0"?>
<record_update table="${table}">
  <${table} action="${action}">
    <sys_id>${sysId}</sys_id>
    <sys_scope display_value="x_acme_app">${ACME}</sys_scope>
    <sys_update_name>${table}_${sysId}</sys_update_name>
${elements.join('\n')}
  </${table}>
</record_update>`
}

function filesBelow(path: string): string[] {
    return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path]
}
