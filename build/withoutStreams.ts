/** The XML parser can read from Node's streams, and does without. */
export const withoutStreams = { stream: false, string_decoder: false } as const;
