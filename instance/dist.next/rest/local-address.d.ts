/**
 * An address on this instance as a path with query and fragment: the only kind of address that a request can have the
 * instance send a browser to. Understood as browsers do, so that nothing passes here and leads elsewhere there.
 *
 * @param text from outside: `incident_list.do?sysparm_query=…`, `/incident.do`; without a slash it is below the root
 * @returns null for an address with a scheme, a host (`//…`), a control character or a backslash
 */
export declare function localAddress(text: string): string | null;
