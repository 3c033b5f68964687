import { html } from 'hono/html';
import type { InstanceContext } from '../access/context';
import type { InstanceResponse } from '../rest/http';
import type { UserMessage } from './page-services';
/** A piece of HTML in which every value was escaped. */
export type Html = ReturnType<typeof html>;
/**
 * A whole page: header, navigator of the session's user, content.
 *
 * @param policy Content-Security-Policy of the answer
 */
export declare function page(context: InstanceContext, title: string, content: Html, status?: number, policy?: string): InstanceResponse;
/** What scripts said, and what is wrong, as bars above a page's content. */
export declare function messageBars(messages: readonly UserMessage[]): readonly Html[];
/** A page that says what is wrong. */
export declare function problem(context: InstanceContext, status: number, message: string): InstanceResponse;
