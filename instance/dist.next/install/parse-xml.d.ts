/** One element of an XML file. */
export interface XmlElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly XmlElement[];
    /** Its own text and CDATA sections one after the other, nothing trimmed. */
    readonly text: string;
}
/** The root element of an XML file of a package. Values are kept to the letter; a document type is refused. */
export declare function parseXml(text: string, file: string): XmlElement;
