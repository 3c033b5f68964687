/**
 * Suggestions of reference fields and choices that follow another field, on the instance's own pages. Every page works
 * without them. What comes from the instance is put in as text, never as HTML.
 */
;(function () {
    'use strict'

    /** Milliseconds between the last key and the question. */
    const PAUSE = 150

    /**
     * @typedef {object} Suggestion
     * @property {string} id
     * @property {string} text
     * @property {string} detail
     */

    /** Suggestions below a reference field: a combobox whose list opens as one types. */
    class Picker {
        /**
         * @param {HTMLElement} box
         * @param {HTMLInputElement} input
         */
        constructor(box, input) {
            this.box = box
            this.input = input
            /** @type {HTMLInputElement | null} */
            this.picked = box.querySelector('input[type=hidden]')
            this.list = document.createElement('ul')
            this.status = document.createElement('span')
            /** @type {readonly Suggestion[]} */
            this.shown = []
            this.active = -1
            /** @type {ReturnType<typeof setTimeout> | undefined} */
            this.timer = undefined
            this.question = 0
            this.prepare()
        }

        prepare() {
            const { input, list, status, box } = this
            list.id = input.id + '.suggestions'
            list.hidden = true
            list.setAttribute('role', 'listbox')
            list.setAttribute('aria-label', 'Suggestions')
            status.className = 'unseen'
            status.setAttribute('aria-live', 'polite')
            box.append(list, status)
            input.setAttribute('role', 'combobox')
            input.setAttribute('aria-autocomplete', 'list')
            input.setAttribute('aria-expanded', 'false')
            input.setAttribute('aria-controls', list.id)
            input.addEventListener('input', () => this.typed())
            input.addEventListener('keydown', (event) => this.pressed(event))
            input.addEventListener('blur', () => this.close())
        }

        typed() {
            if (this.picked) {
                this.picked.value = ''
            }
            clearTimeout(this.timer)
            const text = this.word()
            if (text === '') {
                this.close()
                return
            }
            this.timer = setTimeout(() => void this.ask(text), PAUSE)
        }

        /** What is looked for: in a list of names, the one behind the last comma. */
        word() {
            const { value } = this.input
            return (this.isMany() ? value.slice(value.lastIndexOf(',') + 1) : value).trim()
        }

        isMany() {
            return this.box.dataset['many'] === 'true'
        }

        /** @param {string} text */
        async ask(text) {
            const question = ++this.question
            const { table = '', field = '' } = this.box.dataset
            const parameters = new URLSearchParams({ table, field, text })
            const answer = await fetch('/_local/references?' + parameters.toString())
            // A later question, or another place in the form, has made this one useless.
            if (question !== this.question || document.activeElement !== this.input) {
                return
            }
            if (!answer.ok) {
                this.close()
                this.status.textContent = 'Suggestions are not available'
                return
            }
            const { suggestions } = /** @type {{ suggestions: readonly Suggestion[] }} */ (await answer.json())
            this.show(suggestions)
        }

        /** @param {readonly Suggestion[]} suggestions */
        show(suggestions) {
            this.shown = suggestions
            this.active = -1
            this.list.replaceChildren(...suggestions.map((one, index) => this.option(one, index)))
            this.list.hidden = suggestions.length === 0
            this.input.setAttribute('aria-expanded', String(suggestions.length > 0))
            this.input.removeAttribute('aria-activedescendant')
            this.status.textContent =
                suggestions.length === 0 ? 'No record begins so' : suggestions.length + ' suggestions'
        }

        /**
         * @param {Suggestion} suggestion
         * @param {number} index
         */
        option({ text, detail }, index) {
            const option = document.createElement('li')
            option.id = this.list.id + '.' + index
            option.setAttribute('role', 'option')
            option.setAttribute('aria-selected', 'false')
            option.textContent = text
            if (detail !== '') {
                const more = document.createElement('small')
                more.textContent = detail
                option.append(' ', more)
            }
            // Before the field loses the focus, which would close the list.
            option.addEventListener('mousedown', (event) => {
                event.preventDefault()
                this.pick(index)
            })
            return option
        }

        /** @param {KeyboardEvent} event */
        pressed(event) {
            if (this.list.hidden) {
                if (event.key === 'ArrowDown') {
                    event.preventDefault()
                    void this.ask(this.word())
                }
                return
            }
            const last = this.shown.length - 1
            switch (event.key) {
                case 'ArrowDown':
                    this.move(this.active >= last ? 0 : this.active + 1)
                    break
                case 'ArrowUp':
                    this.move(this.active <= 0 ? last : this.active - 1)
                    break
                case 'Enter':
                    if (this.active < 0) {
                        return
                    }
                    this.pick(this.active)
                    break
                case 'Escape':
                    this.close()
                    break
                default:
                    return
            }
            event.preventDefault()
        }

        /** @param {number} index */
        move(index) {
            this.active = index
            Array.from(this.list.children).forEach((option, at) => {
                option.setAttribute('aria-selected', String(at === index))
                if (at === index) {
                    option.scrollIntoView({ block: 'nearest' })
                    this.input.setAttribute('aria-activedescendant', option.id)
                }
            })
        }

        /** @param {number} index */
        pick(index) {
            const suggestion = this.shown[index]
            if (!suggestion) {
                return
            }
            const { value } = this.input
            const before = this.isMany() ? value.slice(0, value.lastIndexOf(',') + 1) : ''
            this.input.value = (before === '' ? '' : before + ' ') + suggestion.text
            if (this.picked) {
                this.picked.value = suggestion.id
            }
            this.close()
        }

        close() {
            clearTimeout(this.timer)
            this.question++
            this.list.hidden = true
            this.input.setAttribute('aria-expanded', 'false')
            this.input.removeAttribute('aria-activedescendant')
            this.status.textContent = ''
        }
    }

    /**
     * A list of choices that follows another field.
     *
     * @param {HTMLSelectElement} list
     */
    function followField(list) {
        const other = list.form?.elements.namedItem(list.dataset['dependsOn'] ?? '')
        /** @type {readonly (readonly [value: string, label: string, dependentValue: string])[]} */
        const choices = JSON.parse(list.dataset['choices'] ?? '[]')
        if (!(other instanceof HTMLSelectElement)) {
            return
        }
        other.addEventListener('change', () => {
            const chosen = list.value
            const offered = choices.filter(([, , dependent]) => dependent === '' || dependent === other.value)
            const empty = list.querySelector('option[value=""]')
            list.replaceChildren(
                ...(empty ? [empty] : []),
                ...offered.map(([value, label]) => new Option(label, value, false, value === chosen)),
            )
        })
    }

    for (const box of document.querySelectorAll('[data-reference]')) {
        const input = box.querySelector('input[type=text]')
        if (box instanceof HTMLElement && input instanceof HTMLInputElement) {
            new Picker(box, input)
        }
    }
    for (const list of document.querySelectorAll('select[data-depends-on]')) {
        if (list instanceof HTMLSelectElement) {
            followField(list)
        }
    }
})()
