/**
 * What `npm start` tells the newcomer once the instance is ready.
 *
 * @module
 */
import { applicationScope } from '../paths.mjs'
import { DEMO_USERS } from './demo-users.mjs'

/** What the curl line posts: the sample that the tests post too. */
const SAMPLE = 'test/samples/zdx-alert-started.json'

/**
 * The lines to print: the one that says ready, the users, and a command to try.
 *
 * @param {string} url of the instance
 * @param {readonly string[]} stopped names of the jobs that the instance has stopped
 * @param {boolean} isNew whether Basic authentication is restricted, as on a new instance
 * @returns {string[]}
 */
export function announcement(url, stopped, isNew) {
    const address = `${url}/api/${applicationScope().scope}/incident_management_api`
    const width = Math.max(...DEMO_USERS.map((user) => user.name.length))
    return [
        `ready ${url}`,
        ...stopped.map(
            (name) =>
                `The job ${name} is stopped (state Error): open it in System Definition > Scheduled Jobs and press Execute Now.`,
        ),
        '',
        'Users (the password is the user name):',
        `    ${'admin'.padEnd(width)}  administers the instance`,
        ...DEMO_USERS.map((user) => `    ${user.name.padEnd(width)}  ${user.purpose}`),
        '',
        'Post an alert:',
        `    curl -u zdx.webhook:zdx.webhook -H 'Content-Type: application/json' -d @${SAMPLE} ${address}`,
        '',
        ...(isNew
            ? [
                  'Basic authentication is restricted, as on a new instance: by name and password only zdx.webhook, who may',
                  'use web services only, calls a REST API; all others do so by OAuth. See docs/install.md.',
                  '',
              ]
            : []),
        'Ctrl-C stops the instance; its data stay.',
    ]
}
