"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseXml = parseXml;
const fast_xml_parser_1 = require("fast-xml-parser");
const installation_refused_1 = require("./installation-refused");
const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';
const parser = new fast_xml_parser_1.XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // Entities are resolved here, the five and numbers alone: a document's own would let it grow without measure.
    processEntities: false,
    cdataPropName: CDATA,
    ignoreDeclaration: true,
    ignorePiTags: true,
});
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The root element of an XML file of a package. Values are kept to the letter; a document type is refused. */
function parseXml(text, file) {
    if (/<!(DOCTYPE|ENTITY)/i.test(withoutCdata(text))) {
        throw new installation_refused_1.InstallationRefused('a document type declaration is not accepted', file);
    }
    const validity = fast_xml_parser_1.XMLValidator.validate(text);
    if (validity !== true) {
        throw new installation_refused_1.InstallationRefused(`no well-formed XML: ${validity.err.msg} (line ${validity.err.line})`, file);
    }
    const roots = elementsOf(parser.parse(text), file);
    const [root] = roots;
    if (!root || roots.length > 1) {
        throw new installation_refused_1.InstallationRefused('the file must have one root element', file);
    }
    return root;
}
function elementsOf(nodes, file) {
    return nodes.flatMap((node) => {
        const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
        if (name === undefined || name === TEXT || name === CDATA) {
            return [];
        }
        const content = node[name];
        const attributes = (node[ATTRIBUTES] ?? {});
        return [
            {
                name,
                attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, resolved(String(value), file)])),
                children: elementsOf(content, file),
                text: content.map((child) => textOf(child, file)).join(''),
            },
        ];
    });
}
function textOf(node, file) {
    if (TEXT in node) {
        return resolved(String(node[TEXT]), file);
    }
    return CDATA in node ? node[CDATA].map((part) => String(part[TEXT] ?? '')).join('') : '';
}
function resolved(text, file) {
    return text.replace(/&(#x[0-9a-f]+|#[0-9]+|\w+);/gi, (_, entity) => {
        if (entity.startsWith('#')) {
            const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
            if (code <= 0x10ffff) {
                return String.fromCodePoint(code);
            }
        }
        const character = ENTITIES[entity];
        if (character === undefined) {
            throw new installation_refused_1.InstallationRefused(`the entity &${entity}; is unknown`, file);
        }
        return character;
    });
}
function withoutCdata(text) {
    return text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
}
//# sourceMappingURL=parse-xml.js.map