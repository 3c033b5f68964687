/** Whether a text from outside is the one that is expected, without telling by the time how much of it is. */
export declare function isSameText(sent: string, expected: string): boolean;
