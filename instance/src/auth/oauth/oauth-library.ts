import { createRequire } from 'node:module'
import type OAuth2Server from '@node-oauth/oauth2-server'

const load = createRequire(__filename)

/** The library is loaded when somebody asks for a token, since it takes a seventh of the time that a worker needs to start. */
export const oauthLibrary = (): typeof OAuth2Server => load('@node-oauth/oauth2-server') as typeof OAuth2Server
