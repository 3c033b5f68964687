import type OAuth2Server from '@node-oauth/oauth2-server';
/** The library is loaded when somebody asks for a token, since it takes a seventh of the time that a worker needs to start. */
export declare const oauthLibrary: () => typeof OAuth2Server;
