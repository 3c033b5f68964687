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
 * @returns {string[]}
 */
export function announcement(url, stopped) {
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
        'Ctrl-C stops the instance; its data stay.',
    ]
}
