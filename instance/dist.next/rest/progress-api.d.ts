import type { InstanceResponse } from './http';
import type { RequestTarget } from './request-target';
import type { RestServices } from './services';
/** The tracker's sys_id in an address /api/sn_cicd[/v1|/v2]/progress/{id}, or null. */
export declare function progressRoute(segments: readonly string[]): string | null;
/** GET /sn_cicd/progress/{progress_id} (markdown/api-reference/rest-apis/cicd-api.md). */
export declare function answerProgress(services: RestServices, method: string, target: RequestTarget, sysId: string): InstanceResponse;
