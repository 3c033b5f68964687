#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
if (!existsSync(cli)) {
    process.stderr.write(
        'LOCAL-011: The local instance is not built. Run "npx tsc -p instance" in the project folder, or "npm start", which builds it\n',
    )
    process.exit(1)
}
process.exitCode = await createRequire(import.meta.url)(cli).main(process.argv.slice(2))
