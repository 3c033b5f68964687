/**
 * Why a package is not installed: in words for the person who installs, with the file of the package where there is one.
 * Nothing of the package is kept.
 */
export class InstallationRefused extends Error {
    constructor(
        reason: string,
        readonly file?: string,
    ) {
        super(file === undefined ? reason : `${file}: ${reason}`)
    }
}
