/** Where the engine finds what REST is to answer when such an error is thrown or set. */
export declare const SERVICE_ERROR = "__serviceError";
interface ServiceErrorContent {
    status: number;
    message: string;
    detail: string;
}
/**
 * An error with the HTTP status that it answers with
 * (markdown/api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md, Service error example).
 */
export declare class ServiceError extends Error {
    constructor();
    setStatus(status: unknown): ServiceError;
    setMessage(message: unknown): ServiceError;
    setDetail(detail: unknown): ServiceError;
}
/** What an error of this kind answers with, or undefined for any other value. */
export declare function serviceErrorContent(error: unknown): Readonly<ServiceErrorContent> | undefined;
/** 400 */
export declare const BadRequestError: {
    new (message?: unknown): {
        setStatus(status: unknown): ServiceError;
        setMessage(message: unknown): ServiceError;
        setDetail(detail: unknown): ServiceError;
        name: string;
        message: string;
        stack?: string;
        cause?: unknown;
    };
    captureStackTrace(targetObject: object, constructorOpt?: Function): void;
    prepareStackTrace(err: Error, stackTraces: NodeJS.CallSite[]): any;
    stackTraceLimit: number;
};
/** 404 */
export declare const NotFoundError: {
    new (message?: unknown): {
        setStatus(status: unknown): ServiceError;
        setMessage(message: unknown): ServiceError;
        setDetail(detail: unknown): ServiceError;
        name: string;
        message: string;
        stack?: string;
        cause?: unknown;
    };
    captureStackTrace(targetObject: object, constructorOpt?: Function): void;
    prepareStackTrace(err: Error, stackTraces: NodeJS.CallSite[]): any;
    stackTraceLimit: number;
};
/** 406 */
export declare const NotAcceptableError: {
    new (message?: unknown): {
        setStatus(status: unknown): ServiceError;
        setMessage(message: unknown): ServiceError;
        setDetail(detail: unknown): ServiceError;
        name: string;
        message: string;
        stack?: string;
        cause?: unknown;
    };
    captureStackTrace(targetObject: object, constructorOpt?: Function): void;
    prepareStackTrace(err: Error, stackTraces: NodeJS.CallSite[]): any;
    stackTraceLimit: number;
};
/** 409 */
export declare const ConflictError: {
    new (message?: unknown): {
        setStatus(status: unknown): ServiceError;
        setMessage(message: unknown): ServiceError;
        setDetail(detail: unknown): ServiceError;
        name: string;
        message: string;
        stack?: string;
        cause?: unknown;
    };
    captureStackTrace(targetObject: object, constructorOpt?: Function): void;
    prepareStackTrace(err: Error, stackTraces: NodeJS.CallSite[]): any;
    stackTraceLimit: number;
};
/** 415 */
export declare const UnsupportedMediaTypeError: {
    new (message?: unknown): {
        setStatus(status: unknown): ServiceError;
        setMessage(message: unknown): ServiceError;
        setDetail(detail: unknown): ServiceError;
        name: string;
        message: string;
        stack?: string;
        cause?: unknown;
    };
    captureStackTrace(targetObject: object, constructorOpt?: Function): void;
    prepareStackTrace(err: Error, stackTraces: NodeJS.CallSite[]): any;
    stackTraceLimit: number;
};
export {};
