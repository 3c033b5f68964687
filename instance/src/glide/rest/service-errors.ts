import { fieldText } from '../record/field-text'

/** Where the engine finds what REST is to answer when such an error is thrown or set. */
export const SERVICE_ERROR = '__serviceError'

interface ServiceErrorContent {
    status: number
    message: string
    detail: string
}

/**
 * An error with the HTTP status that it answers with
 * (markdown/api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md, Service error example).
 */
export class ServiceError extends Error {
    constructor() {
        super('')
        define(this, 'ServiceError', { status: 500, message: '', detail: '' })
    }

    setStatus(status: unknown): ServiceError {
        content(this).status = Number(status)
        return this
    }

    setMessage(message: unknown): ServiceError {
        content(this).message = fieldText(message)
        this.message = fieldText(message)
        return this
    }

    setDetail(detail: unknown): ServiceError {
        content(this).detail = fieldText(detail)
        return this
    }
}

/** What an error of this kind answers with, or undefined for any other value. */
export function serviceErrorContent(error: unknown): Readonly<ServiceErrorContent> | undefined {
    return error instanceof ServiceError ? content(error) : undefined
}

function predefined(name: string, status: number) {
    const constructor = class extends ServiceError {
        constructor(message?: unknown) {
            super()
            define(this, name, { status, message: fieldText(message), detail: '' })
            this.message = fieldText(message)
        }
    }
    Object.defineProperty(constructor, 'name', { value: name })
    return constructor
}

/** 400 */
export const BadRequestError = predefined('BadRequestError', 400)
/** 404 */
export const NotFoundError = predefined('NotFoundError', 404)
/** 406 */
export const NotAcceptableError = predefined('NotAcceptableError', 406)
/** 409 */
export const ConflictError = predefined('ConflictError', 409)
/** 415 */
export const UnsupportedMediaTypeError = predefined('UnsupportedMediaTypeError', 415)

function define(error: ServiceError, name: string, value: ServiceErrorContent): void {
    Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true })
    Object.defineProperty(error, SERVICE_ERROR, { value, configurable: true })
}

function content(error: ServiceError): ServiceErrorContent {
    return (error as unknown as Record<string, ServiceErrorContent>)[SERVICE_ERROR] as ServiceErrorContent
}
