/**
 * The condition builder on the instance's own pages. Without this script it has two empty rows and all operators.
 */
;(function () {
    'use strict'

    /**
     * The rows of a condition builder: operators and offered values follow the field, and there is one more row on demand.
     *
     * @param {HTMLElement} builder
     */
    function buildConditions(builder) {
        /** @type {Readonly<Record<string, { kind: string, choices: readonly string[] }>>} */
        const fields = JSON.parse(builder.dataset['conditions'] ?? '{}')
        let made = 0

        /** @param {Element} row */
        const prepare = (row) => {
            const [field, operator] = Array.from(row.querySelectorAll('select')).slice(-2)
            const value = row.querySelector('input[type=text]')
            if (!field || !operator || !(value instanceof HTMLInputElement)) {
                return
            }
            const offers = document.createElement('datalist')
            offers.id = 'condition-values-' + ++made
            row.append(offers)
            value.setAttribute('list', offers.id)
            const follow = () => {
                const known = fields[field.value]
                for (const option of operator.options) {
                    const kinds = (option.dataset['kinds'] ?? '').split(' ')
                    option.hidden = option.disabled = known !== undefined && !kinds.includes(known.kind)
                }
                if (operator.selectedOptions[0]?.disabled) {
                    operator.value = Array.from(operator.options).find((option) => !option.disabled)?.value ?? '='
                }
                offers.replaceChildren(...(known?.choices ?? []).map((choice) => new Option(choice, choice)))
            }
            field.addEventListener('change', follow)
            follow()
        }

        const rows = Array.from(builder.querySelectorAll('[data-condition]'))
        const last = rows[rows.length - 1]
        const blank = last?.cloneNode(true)
        rows.forEach(prepare)
        if (!(blank instanceof HTMLElement) || !last) {
            return
        }
        const add = document.createElement('button')
        add.type = 'button'
        add.className = 'unstyled'
        add.textContent = 'Add condition'
        add.addEventListener('click', () => {
            const row = /** @type {HTMLElement} */ (blank.cloneNode(true))
            add.before(row)
            prepare(row)
            row.querySelector('select')?.focus()
        })
        builder.append(add)
    }

    for (const builder of document.querySelectorAll('[data-conditions]')) {
        if (builder instanceof HTMLElement) {
            buildConditions(builder)
        }
    }
})()
