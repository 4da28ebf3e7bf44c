/** Whether a request comes from one of our own pages; browsers say so, other programs need not. */
export function isSameSite(origin: string | null | undefined, host: string | undefined): boolean {
  if (origin === null || origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
