/**
 * The page Preview: has the Incident Management API say what a pasted or stored message would do, and shows it. Everything
 * that comes from outside is put in as text, never as HTML. No template literals: the page is a Jelly template.
 */
;(function () {
    'use strict'

    const SCOPE = 'x_zsca2_zdx_manage'
    const API = '/api/' + SCOPE + '/incident_management_api'
    const TABLES = '/api/now/table/'
    const JOURNALS = ['work_notes', 'comments']

    /**
     * @typedef {object} Field a column of the incident, as the API describes it
     * @property {string} name
     * @property {string} label
     * @property {string} value
     * @property {string | null} display_value
     * @property {string} current_value
     * @property {string | null} current_display_value
     * @property {boolean} written
     * @property {boolean} current_hidden the reader may not read the field of the incident
     *
     * @typedef {object} Preview what one alert would do
     * @property {string} outcome_display_value
     * @property {string} alert
     * @property {{ sys_id: string, number: string, state_display_value: string } | null} incident
     * @property {boolean} incident_hidden there is an incident that the reader may not read
     * @property {readonly Field[]} fields
     * @property {readonly string[]} trace
     * @property {string} error
     */

    /**
     * The element of the page with an id.
     *
     * @template {HTMLElement} T
     * @param {string} id
     * @param {new () => T} kind
     * @returns {T}
     */
    function part(id, kind) {
        const found = document.getElementById(id)
        if (!(found instanceof kind)) {
            throw new Error('The page lacks ' + id)
        }
        return found
    }

    /**
     * An element with text in it.
     *
     * @param {string} name
     * @param {string} [text]
     * @param {string} [style] class
     */
    function element(name, text, style) {
        const made = document.createElement(name)
        if (text) {
            made.textContent = text
        }
        if (style) {
            made.className = style
        }
        return made
    }

    /**
     * Sends a request as the session's user.
     *
     * @param {'GET' | 'POST'} method
     * @param {string} path
     * @param {string} [body] sent as it is
     * @returns {Promise<any>} what stands under `result`
     * @throws {Error} with the words of the answer
     */
    async function ask(method, path, body) {
        const answer = await fetch(path, {
            method: method,
            credentials: 'same-origin',
            headers: {
                Accept: 'application/json',
                'Content-Type': 'application/json',
                'X-UserToken': window.g_ck || '',
            },
            body: body,
        })
        const json = await answer.json().catch(function () {
            return {}
        })
        if (!answer.ok) {
            throw new Error(reason(answer.status, json.error || {}))
        }
        return json.result
    }

    /**
     * Why a request was refused, for the reader.
     *
     * @param {number} status
     * @param {{ message?: string, detail?: string | null }} error
     */
    function reason(status, error) {
        if (status === 401) {
            return 'The session has ended. Log in, then open this page again.'
        }
        if (status === 403) {
            return 'You may not do this: it needs the role ' + SCOPE + '.zdx_management.'
        }
        const words = [error.message, error.detail].filter(Boolean).join('. ')
        return words || 'The instance answered with status ' + status + '.'
    }

    /** @param {Field} field */
    function isJournal(field) {
        return JOURNALS.indexOf(field.name) >= 0
    }

    /**
     * What becomes of a field, in words, and whether the message would change it.
     *
     * @param {Field} field
     * @param {boolean} hasIncident
     * @param {boolean} isUnknown whether there is an incident that the reader may not read
     * @returns {{ words: string, writes: boolean }}
     */
    function effectOf(field, hasIncident, isUnknown) {
        if (field.current_hidden && !field.written) {
            return { words: 'You may not read it', writes: false }
        }
        if (field.current_hidden) {
            return { words: 'Would be written', writes: true }
        }
        if (field.written && isJournal(field)) {
            return { words: 'Would be added', writes: true }
        }
        if (field.written && !hasIncident) {
            return { words: 'Would be set', writes: true }
        }
        const isSame = field.value === field.current_value
        if (field.written && !isSame) {
            return { words: 'Would change', writes: true }
        }
        if (field.written) {
            return { words: 'Would be written, the same', writes: false }
        }
        if (!hasIncident) {
            return { words: isUnknown ? 'Depends on the incident' : 'Would not be written', writes: false }
        }
        return { words: isSame ? 'The same' : 'Would stay as it is now', writes: false }
    }

    /** @param {string | null} display @param {string} value */
    function shown(display, value) {
        return display || value || '(empty)'
    }

    /**
     * @param {string} name `td` or `th`
     * @param {string} text
     * @param {string} label of the column, for narrow windows
     * @param {string} [style]
     */
    function cell(name, text, label, style) {
        const made = element(name, text, style)
        made.setAttribute('data-label', label)
        return made
    }

    /** @param {Preview} preview */
    function fieldTable(preview) {
        const titles = ['Field', 'This message gives', 'The incident now', 'Effect']
        const table = element('table')
        const head = element('tr')
        titles.forEach(function (title) {
            const heading = element('th', title)
            heading.setAttribute('scope', 'col')
            head.append(heading)
        })
        const top = element('thead')
        top.append(head)
        const body = element('tbody')
        preview.fields.forEach(function (field) {
            const effect = effectOf(field, preview.incident !== null, preview.incident_hidden)
            const row = element('tr', '', effect.writes ? 'zdx-writes' : '')
            const name = element('th', field.label)
            name.setAttribute('scope', 'row')
            name.append(element('span', field.name, 'zdx-code'))
            const hasNow = preview.incident !== null ? !isJournal(field) : false
            const now = field.current_hidden
                ? '(not for you to read)'
                : hasNow
                  ? shown(field.current_display_value, field.current_value)
                  : '–'
            row.append(
                name,
                cell('td', shown(field.display_value, field.value), titles[1] || ''),
                cell('td', now, titles[2] || ''),
                cell('td', effect.words, titles[3] || '', 'zdx-effect'),
            )
            body.append(row)
        })
        table.append(top, body)
        return table
    }

    /** @param {NonNullable<Preview['incident']>} incident */
    function incidentLine(incident) {
        const line = element('p', 'Incident ')
        const link = element('a', incident.number || '(a number that you may not read)')
        link.setAttribute('href', 'incident.do?sys_id=' + encodeURIComponent(incident.sys_id))
        line.append(link, ', state ' + (incident.state_display_value || '(not for you to read)'))
        return line
    }

    /** @param {Preview} preview */
    function withoutIncident(preview) {
        return preview.incident_hidden ? 'You may not read the incident of this alert.' : 'There is no incident now.'
    }

    /** @param {Preview} preview */
    function previewCard(preview) {
        const card = element('article')
        card.append(element('h2', preview.alert ? 'Alert ' + preview.alert : 'Message'))
        const outcome = element('p', 'Outcome, if it came now: ')
        outcome.append(element('strong', preview.outcome_display_value))
        card.append(outcome)
        if (preview.error) {
            card.append(element('p', preview.error, 'zdx-error'))
        }
        if (preview.alert) {
            card.append(preview.incident ? incidentLine(preview.incident) : element('p', withoutIncident(preview)))
        }
        const trace = preview.trace.filter(function (step) {
            return step !== preview.error
        })
        const steps = element('ol')
        trace.forEach(function (step) {
            steps.append(element('li', step))
        })
        if (trace.length > 0) {
            card.append(element('h3', 'Decision trace'), steps)
        }
        if (preview.fields.length > 0) {
            card.append(element('h3', 'Fields of the incident'), fieldTable(preview))
        }
        return card
    }

    /**
     * Asks for a preview and shows it, or why there is none.
     *
     * @param {string} path
     * @param {string} body
     */
    async function show(path, body) {
        const status = part('zdx-status', HTMLElement)
        const error = part('zdx-error', HTMLElement)
        const results = part('zdx-results', HTMLElement)
        error.hidden = true
        results.replaceChildren()
        status.textContent = 'Looking …'
        try {
            /** @type {readonly Preview[]} */
            const previews = (await ask('POST', API + path, body)).previews
            results.replaceChildren.apply(results, previews.map(previewCard))
            status.textContent = previews.length === 1 ? '' : previews.length + ' alerts'
        } catch (problem) {
            fail(problem)
        }
    }

    /** @param {unknown} problem */
    function fail(problem) {
        const error = part('zdx-error', HTMLElement)
        part('zdx-status', HTMLElement).textContent = ''
        error.textContent = problem instanceof Error ? problem.message : String(problem)
        error.hidden = false
    }

    async function listSources() {
        const select = part('zdx-source', HTMLSelectElement)
        const query = '?sysparm_query=ORDERBYname&sysparm_fields=name,label,active&sysparm_exclude_reference_link=true'
        /** @type {readonly { name: string, label: string, active: string }[]} */
        const sources = await ask('GET', TABLES + SCOPE + '_settings' + query)
        sources.forEach(function (source) {
            const label = source.label ? source.label + ' (' + source.name + ')' : source.name
            const option = element('option', source.active === 'true' ? label : label + ', not active')
            option.setAttribute('value', source.name)
            select.append(option)
        })
    }

    async function openForm() {
        const form = part('zdx-form', HTMLFormElement)
        const button = part('zdx-submit', HTMLButtonElement)
        form.addEventListener('submit', async function (event) {
            event.preventDefault()
            button.disabled = true
            const source = part('zdx-source', HTMLSelectElement).value
            const payload = part('zdx-payload', HTMLTextAreaElement).value
            await show('/sources/' + encodeURIComponent(source) + '/preview', payload)
            button.disabled = false
            button.focus()
        })
        await listSources()
        form.hidden = false
    }

    /** @param {string} message sys_id */
    async function openStored(message) {
        const id = encodeURIComponent(message)
        const stored = part('zdx-stored', HTMLElement)
        part('zdx-stored-link', HTMLElement).setAttribute('href', SCOPE + '_message.do?sys_id=' + id)
        await show('/messages/' + id + '/preview', '{}')
        const fields = '?sysparm_fields=summary,source,sys_created_on&sysparm_display_value=true'
        const record = await ask('GET', TABLES + SCOPE + '_message/' + id + fields).catch(function () {
            return null
        })
        const words = record ? 'What a replay would do. Stored message: ' + record.summary : 'What a replay would do.'
        part('zdx-stored-words', HTMLElement).textContent = words
        stored.hidden = false
    }

    document.addEventListener('DOMContentLoaded', function () {
        const message = new URLSearchParams(window.location.search).get('message')
        ;(message ? openStored(message) : openForm()).catch(fail)
    })
})()
