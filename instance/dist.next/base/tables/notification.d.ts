import type { TableSource } from '../../store/table-source';
/** Notifications, their templates, and inbound e-mail actions. */
export declare const notificationTables: readonly TableSource[];
