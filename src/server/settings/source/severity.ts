/** Severities of an alert, the lowest first, as the setting "Only create incidents for severity level or higher" knows them. */
export const SEVERITIES = ['low', 'medium', 'high'] as const

/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number]
