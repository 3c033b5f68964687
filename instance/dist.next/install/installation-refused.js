"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.InstallationRefused = void 0;
/**
 * Why a package is not installed: in words for the person who installs, with the file of the package where there is one.
 * Nothing of the package is kept.
 */
class InstallationRefused extends Error {
    file;
    constructor(reason, file) {
        super(file === undefined ? reason : `${file}: ${reason}`);
        this.file = file;
    }
}
exports.InstallationRefused = InstallationRefused;
//# sourceMappingURL=installation-refused.js.map