/** Parameters of documented addresses whose effect is not built, in words. */
const NOT_BUILT: readonly (readonly [name: string, words: string])[] = [
    ['sysparm_view', 'Views other than the default one are'],
    ['sysparm_result_view', 'Views other than the default one are'],
    ['sysparm_template', 'Templates are'],
    ['EXCEL', 'Export to Excel is'],
    ['XLSX', 'Export to Excel is'],
    ['XLS', 'Export to Excel is'],
    ['PDF', 'Export to PDF is'],
    ['XML', 'Export to XML is'],
    ['JSON', 'Export to JSON is'],
    ['JSONv2', 'Export to JSON is'],
    ['UNL', 'Export to XML is'],
]

/** The default view by its names. */
const DEFAULT_VIEWS: ReadonlySet<string> = new Set(['', 'default', 'Default view'])

/** What an address asks for that is not built here; null if there is nothing. Nothing else is shown in its place. */
export function notBuiltIn(query: URLSearchParams): string | null {
    const found = NOT_BUILT.find(([name]) => {
        const value = query.get(name)
        return value !== null && !(name.endsWith('view') && DEFAULT_VIEWS.has(value))
    })
    return found ? `${found[1]} not built in this local instance (${found[0]} in the address)` : null
}
