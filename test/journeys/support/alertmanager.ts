import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventually } from './eventually'
import { ROOT, StartedProcess } from './process'
import type { RealPart } from './real-part'

/** Alertmanager as Debian packages it; its own project's name for the program is the second. */
export const ALERTMANAGER: RealPart = {
    names: ['prometheus-alertmanager', 'alertmanager'],
    install: 'apt-get install --no-install-recommends prometheus-alertmanager',
}

/** Which alerts are one group, and how soon they are told. The interval is what a real one has in minutes. */
const ROUTE = `route:
  receiver: servicenow
  group_by: [cluster]
  group_wait: 1s
  group_interval: 2s
  repeat_interval: 1h
`

/** An alert as Prometheus posts it to Alertmanager's API (`POST /api/v2/alerts`). */
export interface PrometheusAlert {
    readonly labels: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
    readonly generatorURL?: string
    /** RFC 3339. */
    readonly startsAt: string
    /** RFC 3339; in the past it resolves the alert. */
    readonly endsAt?: string
}

/** A real Alertmanager in a process and folder of its own, on a free port. */
export class Alertmanager {
    private constructor(
        private readonly url: string,
        private readonly process: StartedProcess,
    ) {}

    /**
     * Starts it with the receiver that docs/alertmanager.md shows, its address, user and password filled in.
     *
     * @param file the program
     * @param instanceUrl where the application runs
     * @param source its name in the URL
     * @param user its user name, which is its password too
     */
    static async start(file: string, instanceUrl: string, source: string, user: string): Promise<Alertmanager> {
        const directory = mkdtempSync(join(tmpdir(), 'alertmanager-'))
        const passwordFile = join(directory, 'password')
        writeFileSync(passwordFile, user)
        const receiver = filledIn(documentedReceiver(), {
            'https://<instance>.service-now.com': instanceUrl,
            '/sources/alertmanager': `/sources/${source}`,
            '<user>': user,
            '/etc/alertmanager/servicenow-password': passwordFile,
        })
        const configuration = join(directory, 'alertmanager.yml')
        writeFileSync(configuration, ROUTE + receiver)
        const words = [
            `--config.file=${configuration}`,
            `--storage.path=${join(directory, 'data')}`,
            '--web.listen-address=127.0.0.1:0',
            '--cluster.listen-address=',
        ]
        const started = new StartedProcess(spawn(file, words, { cwd: directory }))
        const address = await eventually('Alertmanager listening', () => {
            if (!started.running) {
                throw new Error(`Alertmanager ended:\n${started.errors}`)
            }
            return Promise.resolve(/msg="Listening on" address=(\S+)/.exec(started.errors)?.[1] ?? null)
        })
        const url = `http://${address}`
        await eventually('Alertmanager ready', async () => ((await fetch(`${url}/-/ready`)).ok ? true : null))
        return new Alertmanager(url, started)
    }

    /** Tells it of alerts in one request, as Prometheus does. */
    async tell(...alerts: readonly PrometheusAlert[]): Promise<void> {
        const answer = await fetch(`${this.url}/api/v2/alerts`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(alerts),
        })
        if (!answer.ok) {
            throw new Error(`Alertmanager answered ${answer.status}: ${await answer.text()}`)
        }
    }

    /** The fingerprint that it gives to the active alert with this label `instance`. */
    async fingerprint(instance: string): Promise<string> {
        const query = new URLSearchParams({ filter: `instance="${instance}"` })
        const answer = await fetch(`${this.url}/api/v2/alerts?${query.toString()}`)
        const [alert] = (await answer.json()) as readonly { readonly fingerprint: string }[]
        if (!alert) {
            throw new Error(`Alertmanager has no active alert of ${instance}`)
        }
        return alert.fingerprint
    }

    /** How many of its requests to the webhook have failed so far, each attempt counted. */
    async failedRequests(): Promise<number> {
        const text = await (await fetch(`${this.url}/metrics`)).text()
        const found = /^alertmanager_notification_requests_failed_total\{integration="webhook"\} (\S+)$/m.exec(text)
        if (!found) {
            throw new Error('Alertmanager has no count of failed requests')
        }
        return Number(found[1])
    }

    async stop(): Promise<void> {
        await this.process.signal('SIGTERM')
    }
}

function documentedReceiver(): string {
    const page = readFileSync(join(ROOT, 'docs', 'alertmanager.md'), 'utf8')
    const block = /^```\n(receivers:\n[^`]*)^```$/m.exec(page)?.[1]
    if (!block) {
        throw new Error('docs/alertmanager.md shows no receivers')
    }
    return block
}

function filledIn(text: string, values: Readonly<Record<string, string>>): string {
    return Object.entries(values).reduce((before, [place, value]) => {
        if (!before.includes(place)) {
            throw new Error(`docs/alertmanager.md does not show ${place}`)
        }
        return before.replace(place, value)
    }, text)
}
