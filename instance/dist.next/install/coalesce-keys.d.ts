/**
 * Elements that tell which record of an instance a package's record is, where its sys_id does not: records of these
 * tables are made by more than one way (a declared column has its sys_dictionary row already), or stand in another
 * package by name alone.
 */
export declare const COALESCE_KEYS: Readonly<Record<string, readonly string[]>>;
