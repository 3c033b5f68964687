/** What a transaction is, as far as its quota depends on it: the address of a request, or a job. */
export type TransactionKind = {
    readonly url: string;
} | 'job' | 'script';
/**
 * Milliseconds that a transaction may take as a whole: 60 s for the Table, Aggregate, Attachment and Import Set API, 298 s
 * for pages (markdown/platform-administration/platform-performance/c_DefaultQuotaRules.md). No page has a quota for Scripted
 * REST and for jobs; here they have that of pages. On the platform quotas are rules, here they are properties.
 */
export declare function transactionLimit(kind: TransactionKind, property: (name: string) => string | undefined): number;
