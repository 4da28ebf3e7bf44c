const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** A random id for a command. crypto.randomUUID does not exist on plain http; getRandomValues does. */
export function newId(): string {
  return Array.from(
    crypto.getRandomValues(new Uint8Array(20)),
    (byte) => alphabet[byte % alphabet.length],
  ).join('');
}
