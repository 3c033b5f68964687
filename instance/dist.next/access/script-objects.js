"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCRIPT_OBJECTS = void 0;
exports.scriptObjectName = scriptObjectName;
const script_objects_json_1 = __importDefault(require("./script-objects.json"));
/** The register of the script API that the local instance has. */
exports.SCRIPT_OBJECTS = script_objects_json_1.default;
/** The name of a member's script object, or null where the register has none. */
function scriptObjectName(className, member) {
    const rows = exports.SCRIPT_OBJECTS[className];
    const text = rows && (Object.hasOwn(rows, member) ? rows[member] : rows['*']);
    return text === undefined
        ? null
        : { name: text.replace('{member}', member).replace(/\?$/, ''), isGuessed: text.endsWith('?') };
}
//# sourceMappingURL=script-objects.js.map