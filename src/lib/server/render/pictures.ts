/** Bytes of pictures by the ids that the document names. */
export type Pictures = Readonly<Record<string, Uint8Array>>;
