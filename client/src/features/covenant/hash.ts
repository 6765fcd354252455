/** A fingerprint in groups of four, as people read a long number aloud. */
export const hashText = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1 ')
