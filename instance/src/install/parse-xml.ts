import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { InstallationRefused } from './installation-refused'

/** One element of an XML file. */
export interface XmlElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly XmlElement[]
    /** Its own text and CDATA sections one after the other, nothing trimmed. */
    readonly text: string
}

/** A node as the parser gives it: the tag's children under its name, the attributes under `:@`. */
type ParsedNode = Readonly<Record<string, unknown>>

const ATTRIBUTES = ':@'
const TEXT = '#text'
const CDATA = '#cdata'

const parser = new XMLParser({
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
})

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The root element of an XML file of a package. Values are kept to the letter; a document type is refused. */
export function parseXml(text: string, file: string): XmlElement {
    if (/<!(DOCTYPE|ENTITY)/i.test(withoutCdata(text))) {
        throw new InstallationRefused('a document type declaration is not accepted', file)
    }
    const validity = XMLValidator.validate(text)
    if (validity !== true) {
        throw new InstallationRefused(`no well-formed XML: ${validity.err.msg} (line ${validity.err.line})`, file)
    }
    const roots = elementsOf(parser.parse(text) as readonly ParsedNode[], file)
    const [root] = roots
    if (!root || roots.length > 1) {
        throw new InstallationRefused('the file must have one root element', file)
    }
    return root
}

function elementsOf(nodes: readonly ParsedNode[], file: string): XmlElement[] {
    return nodes.flatMap((node) => {
        const name = Object.keys(node).find((key) => key !== ATTRIBUTES)
        if (name === undefined || name === TEXT || name === CDATA) {
            return []
        }
        const content = node[name] as readonly ParsedNode[]
        const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>
        return [
            {
                name,
                attributes: Object.fromEntries(
                    Object.entries(attributes).map(([key, value]) => [key, resolved(String(value), file)]),
                ),
                children: elementsOf(content, file),
                text: content.map((child) => textOf(child, file)).join(''),
            },
        ]
    })
}

function textOf(node: ParsedNode, file: string): string {
    if (TEXT in node) {
        return resolved(String(node[TEXT]), file)
    }
    return CDATA in node ? (node[CDATA] as readonly ParsedNode[]).map((part) => String(part[TEXT] ?? '')).join('') : ''
}

function resolved(text: string, file: string): string {
    return text.replace(/&(#x[0-9a-f]+|#[0-9]+|\w+);/gi, (_, entity: string) => {
        if (entity.startsWith('#')) {
            const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1))
            if (code <= 0x10ffff) {
                return String.fromCodePoint(code)
            }
        }
        const character = ENTITIES[entity]
        if (character === undefined) {
            throw new InstallationRefused(`the entity &${entity}; is unknown`, file)
        }
        return character
    })
}

function withoutCdata(text: string): string {
    return text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
}
