/**
 * What is done to the package after the vendor's SDK has built it: what the SDK leaves out or writes as no instance does.
 * Every step may run again on what it has done.
 *
 * @module
 */
import { writePrivileges } from '../privileges/privileges.mjs'
import { completeListLayouts } from './list-layouts.mjs'
import { refuseLongColumns } from './long-columns.mjs'
import { trimResourceAddresses } from './resource-addresses.mjs'

/**
 * @param {string} application folder of the built package (dist/app)
 * @param {{ scope: string, scopeId: string }} owner as now.config.json names it
 * @throws {import('../../plain-error.mjs').PlainError} a package that an instance would not take
 */
export function finishApplication(application, owner) {
    refuseLongColumns(application)
    trimResourceAddresses(application)
    completeListLayouts(application, owner)
    writePrivileges(application, owner)
}
