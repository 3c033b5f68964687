/**
 * A list layout as an instance exports it: the element around it says which list it is, and the list's own row is whole.
 * SDK 4.9.0 writes only the table around it and a row without most of its fields, of which the release notes of SDK 4.11.0
 * say that the layout is lost at the installation (4.11.0 itself does not install from the registry).
 *
 * @module
 */
import { PlainError } from '../../plain-error.mjs'
import { filesOf, rewrite } from './package-files.mjs'

/**
 * Completes every list layout of a package.
 *
 * @param {string} application folder of the built package
 * @param {{ scope: string, scopeId: string }} owner
 * @throws {PlainError} a layout whose columns do not name one list
 */
export function completeListLayouts(application, owner) {
    for (const file of filesOf(application, 'update', 'sys_ui_list_')) {
        rewrite(file, completeLayout(file, owner))
    }
}

/**
 * @param {import('./package-files.mjs').PackageFile} file
 * @param {{ scope: string, scopeId: string }} owner
 */
function completeLayout({ name: file, text }, owner) {
    const lists = [...text.matchAll(/<list_id ([^>]*)>([0-9a-f]{32})<\/list_id>/g)]
    const [[, attributes = '', id = ''] = []] = lists
    if (id === '' || lists.some(([, , other]) => other !== id)) {
        throw new PlainError(`${file}: its columns do not name one list`)
    }
    const attribute = (/** @type {string} */ name) => {
        const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
        return value === 'NULL' ? '' : value
    }
    const view = attribute('view')
    const isDefault = view === 'Default view'
    const around = `<sys_ui_list element="${attribute('element')}" parent="${attribute('parent')}" relationship="${attribute('relationship')}" sys_domain="${attribute('sys_domain')}" table="${attribute('name')}" version="2" view="${isDefault ? '' : view}">`
    const row = `    <sys_ui_list action="INSERT_OR_UPDATE">
      <element>${attribute('element')}</element>
      <name>${attribute('name')}</name>
      <parent>${attribute('parent')}</parent>
      <relationship>${attribute('relationship')}</relationship>
      <sys_class_name>sys_ui_list</sys_class_name>
      <sys_domain>${attribute('sys_domain')}</sys_domain>
      <sys_id>${id}</sys_id>
      <sys_name>${attribute('name')}</sys_name>
      <sys_scope display_value="${owner.scope}">${owner.scopeId}</sys_scope>
      <sys_update_name>${file.replace(/\.xml$/, '')}</sys_update_name>
      <sys_user/>
      <view display_value="${view}" name="${isDefault ? 'NULL' : view}">${viewValue(text, isDefault)}</view>
      <view_name/>
    </sys_ui_list>
`
    return text
        .replace(/ *<sys_ui_list action="INSERT_OR_UPDATE">[^]*?<\/sys_ui_list>\n/, '')
        .replace(/<sys_ui_list [^>]*table="[^"]*"[^>]*>/, around)
        .replace(/ *<\/sys_ui_list>\s*<\/record_update>/, `${row}  </sys_ui_list>\n</record_update>`)
}

/**
 * The default view has this name where others have a sys_id.
 *
 * @param {string} text
 * @param {boolean} isDefault
 */
function viewValue(text, isDefault) {
    return isDefault ? 'Default view' : (/<view(?: [^>]*)?>([^<]*)<\/view>/.exec(text)?.[1] ?? '')
}
