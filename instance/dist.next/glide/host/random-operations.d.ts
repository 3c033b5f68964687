/** Digests, message authentication codes and random values. */
export declare function randomOperations(): {
    digest: ({ algorithm, encoding, text, }: {
        algorithm: string;
        encoding: "hex" | "base64";
        text: string;
    }) => string;
    mac: ({ key, algorithm, data }: {
        key: string;
        algorithm: string;
        data: string;
    }) => string;
    'random.guid': () => string;
    'random.int': ({ bound }: {
        bound?: number;
    }) => number;
    'random.long': () => number;
    'random.text': ({ length }: {
        length: number;
    }) => string;
};
