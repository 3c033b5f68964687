import type { InstanceRequest, InstanceResponse } from './http';
import type { RestServices } from './services';
/**
 * Installs the package of a multipart form with the parts attachFile and load_demo, as the SDK's command line sends it. The
 * installation is over when this answers; its tracker says how it ended. What the command line expects was read in its code
 * (@servicenow/sdk-api, connector): JSON with the tracker's sys_id, 401 for whoever may not install.
 */
export declare function answerUpload(services: RestServices, request: InstanceRequest): InstanceResponse;
