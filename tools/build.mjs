/**
 * `npm run build`: compiles the local instance and builds the application, each only when its sources changed.
 * `--mark` records that `dist/` has just been built from the sources by `now-sdk build` itself, as .ci/run does.
 *
 * @module
 */
import { buildApplication, markApplicationBuilt } from './build/application.mjs'
import { buildInstance } from './build/instance.mjs'
import { runTool } from './plain-error.mjs'

await runTool(async () => {
    if (process.argv.includes('--mark')) {
        markApplicationBuilt()
        return
    }
    await Promise.all([buildInstance(console.log), buildApplication(console.log)])
})
