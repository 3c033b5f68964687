/**
 * Why a package is not installed: in words for the person who installs, with the file of the package where there is one.
 * Nothing of the package is kept.
 */
export declare class InstallationRefused extends Error {
    readonly file?: string | undefined;
    constructor(reason: string, file?: string | undefined);
}
