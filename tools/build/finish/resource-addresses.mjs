/**
 * The SDK builds the resource `/` of an API with a slash at the end of its address; a resource made on an instance has
 * none. An instance that routes by the column finds the address of the guide only without it.
 *
 * @module
 */
import { filesOf, rewrite } from './package-files.mjs'

/**
 * Takes the slash off the end of `operation_uri` and `default_operation_uri`.
 *
 * @param {string} application folder of the built package
 */
export function trimResourceAddresses(application) {
    for (const file of filesOf(application, 'update', 'sys_ws_operation_')) {
        rewrite(file, file.text.replace(/(<(default_)?operation_uri>[^<]*?)\/+(<\/)/g, '$1$3'))
    }
}
