import { toGlideDateTime } from '../store/glide-time'
import { newSysId } from '../store/sys-id'
import { errorAnswer, jsonAnswer, notAuthenticated } from './answers'
import type { InstanceRequest, InstanceResponse } from './http'
import type { Installation, RestServices } from './services'

/** States of sys_execution_tracker. */
const SUCCESSFUL = '2'
const FAILED = '3'

/**
 * Installs the package of a multipart form with the parts attachFile and load_demo, as the SDK's command line sends it. The
 * installation is over when this answers; its tracker says how it ended. What the command line expects was read in its code
 * (@servicenow/sdk-api, connector): JSON with the tracker's sys_id, 401 for whoever may not install.
 */
export function answerUpload(services: RestServices, request: InstanceRequest): InstanceResponse {
    const { session } = services.context
    if (!session.authenticated) {
        return notAuthenticated()
    }
    if (!session.roles.has('admin')) {
        return errorAnswer(401, 'User Not Authorized', 'The role admin is required to install an application')
    }
    const zip = request.parts.find((part) => part.name === 'attachFile')
    if (!zip || zip.data.length === 0) {
        return errorAnswer(400, 'Bad Request', 'The part attachFile with the package is missing')
    }
    const loadDemo = field(request, 'load_demo') !== 'false'
    const started = Date.now()
    const installation = install(services, zip.data, loadDemo)
    const tracker = writeTracker(services, installation, started)
    return jsonAnswer(200, { executionTracker: tracker, rollbackContext: newSysId() })
}

function install(services: RestServices, zip: Uint8Array, loadDemo: boolean): Installation {
    try {
        return services.install(zip, { loadDemo })
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        services.log(
            'error',
            'global',
            `Installation failed: ${error instanceof Error ? (error.stack ?? message) : message}`,
        )
        return { error: message, scopeId: '', version: '' }
    }
}

function writeTracker(services: RestServices, installation: Installation, started: number): string {
    const { error, scopeId, version } = installation
    const { row, error: failure } = services.records.insert('sys_execution_tracker', {
        name: `Install application ${version}`.trim(),
        source: scopeId,
        source_table: 'sys_app',
        state: error === null ? SUCCESSFUL : FAILED,
        message: error ?? 'This operation succeeded',
        percent_complete: '100',
        start_time: toGlideDateTime(started),
        completion_time: toGlideDateTime(Date.now()),
    })
    if (!row?.['sys_id']) {
        throw new Error(`The execution tracker could not be written: ${failure ?? 'no reason given'}`)
    }
    return row['sys_id']
}

function field(request: InstanceRequest, name: string): string {
    const part = request.parts.find((candidate) => candidate.name === name)
    return part ? Buffer.from(part.data).toString('utf8') : ''
}
