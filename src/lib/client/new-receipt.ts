/** Letters and figures that are not taken for each other (meeting/shapes/ballot.ts). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six of them by chance, 30 bits: nobody guesses another's, and two in a hall are hardly ever the same. */
export const newReceipt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => signs[byte % 32]).join('');
