/*
 * Whether this phone has joined a meeting, kept by the phone: going back or restoring a tab draws the page from the
 * browser's cache as it was before joining, and then nobody but the phone knows better.
 */

const keyOf = (code: string) => `rakoor-joined-${code}`;

export function wasAdmitted(code: string): boolean {
  try {
    return localStorage.getItem(keyOf(code)) !== null;
  } catch {
    return false;
  }
}

/** Keeps or forgets it. */
export function setAdmitted(code: string, admitted: boolean): void {
  try {
    if (admitted) localStorage.setItem(keyOf(code), '1');
    else localStorage.removeItem(keyOf(code));
  } catch {
    // Where the browser refuses to store, the page is as its server or its cache drew it.
  }
}
