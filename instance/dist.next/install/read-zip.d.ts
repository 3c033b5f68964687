/**
 * The files of a package by their path in it, such as `update/sys_script_….xml`. `now-sdk pack` writes the paths with a
 * slash before them and adds an inventory; where that is there, each file must be what it says.
 */
export declare function readZip(zip: Uint8Array): ReadonlyMap<string, Uint8Array>;
