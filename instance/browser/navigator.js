/**
 * The filter of the navigator, on the instance's own pages, and its commands (t_NavigateDirectlyToATable.md).
 */
;(function () {
    'use strict'

    /**
     * A command of the navigation filter: `incident.list`, `incident.form`; in upper case it opens a new window.
     *
     * @param {string} table
     * @param {string} command
     */
    function follow(table, command) {
        const kind = command.toLowerCase()
        const page = table.toLowerCase() + (kind === 'list' || kind === 'filter' ? '_list.do' : '.do?sys_id=-1')
        const address = kind === 'config' ? '/personalize_all.do' : '/' + page
        if (command === command.toUpperCase()) {
            window.open(address, '_blank', 'noopener')
        } else {
            window.location.assign(address)
        }
    }

    /**
     * The filter over the navigator: a menu stays if its title, or one of its modules, has the text.
     *
     * @param {HTMLElement} box
     */
    function filterNavigator(box) {
        const input = box.querySelector('input')
        const status = document.createElement('p')
        const menus = Array.from(document.querySelectorAll('[data-menu]'))
        if (!input) {
            return
        }
        status.className = 'unseen'
        status.setAttribute('aria-live', 'polite')
        box.append(status)
        box.hidden = false
        input.addEventListener('input', () => {
            const text = input.value.trim().toLowerCase()
            let found = 0
            for (const menu of menus) {
                const isWhole = (menu.querySelector('h2')?.textContent ?? '').toLowerCase().includes(text)
                let modules = 0
                for (const entry of menu.querySelectorAll('a, h3')) {
                    const isShown = isWhole || (entry.textContent ?? '').toLowerCase().includes(text)
                    entry.toggleAttribute('hidden', !isShown)
                    modules += isShown && entry.matches('a') ? 1 : 0
                }
                menu.toggleAttribute('hidden', modules === 0)
                found += modules
            }
            status.textContent = text === '' ? '' : found + ' modules'
        })
        input.addEventListener('keydown', (event) => {
            const [, table, command] = /^([a-z0-9_]+)\.(list|form|do|filter|config)$/i.exec(input.value.trim()) ?? []
            if (event.key === 'Enter' && table && command) {
                event.preventDefault()
                follow(table, command)
            } else if (event.key === 'Enter') {
                document
                    .querySelector('[data-menu]:not([hidden]) a:not([hidden])')
                    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
                event.preventDefault()
            }
        })
    }

    for (const box of document.querySelectorAll('[data-navigator-filter]')) {
        if (box instanceof HTMLElement) {
            filterNavigator(box)
        }
    }
})()
