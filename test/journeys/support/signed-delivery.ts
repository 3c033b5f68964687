import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { ApiRecord, Client } from './client'
import { TABLES } from './settings'

/** Headers of a request. */
export type Headers = Readonly<Record<string, string>>

/** A new secret as Standard Webhooks writes them. */
export function newSecret(): string {
    return `whsec_${randomBytes(32).toString('base64')}`
}

let lastDelivery = 0

/** How a delivery is signed. */
export interface Signing {
    readonly secrets: readonly string[]
    /** By default one that no other delivery of this file has. */
    readonly id?: string
    /** How long ago, in seconds. */
    readonly age?: number
}

/** The headers of a signed delivery, made by the reference library of the standard. */
export function signed(body: string, { secrets, id = `msg_${++lastDelivery}`, age = 0 }: Signing): Headers {
    const time = new Date(Date.now() - age * 1000)
    return {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
        'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, time, body)).join(' '),
    }
}

/** Adds a source that requires what `verification` says, by its value or label. */
export function createSource(
    keeper: Client,
    name: string,
    verification: string,
    secret: string,
    more: Readonly<Record<string, string>> = {},
): Promise<ApiRecord> {
    const values = { name, verification, webhook_secret: secret, ...more }
    // A web service fills a password2 column by its display value only.
    return keeper.create(TABLES.settings, values, '?sysparm_input_display_value=true')
}
