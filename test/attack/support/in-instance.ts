import type { Instance } from '../../journeys/support/instance'
import { runScript } from '../../journeys/support/run-script'

/**
 * Runs a script of the tests inside the instance, with the rights of the instance, and gives what it printed as JSON.
 *
 * @throws Error with the output if the script failed
 */
export async function inInstance<T>(instance: Instance, script: string, scope = 'global'): Promise<T> {
    const { code, output, errors } = await runScript(instance, script, scope)
    const [, json] = /<<<(.*)>>>/s.exec(output) ?? []
    if (code !== 0 || json === undefined) {
        throw new Error(`The script ended ${code}: ${output}${errors}`)
    }
    return JSON.parse(json) as T
}
