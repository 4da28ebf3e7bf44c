import type { RefusalNotice } from '../meeting/refusal';

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: RefusalNotice };

/** POSTs JSON to our own server; a lost connection is a refusal like any other. */
export async function post<T>(path: string, body: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as T & { refusal?: RefusalNotice };
    return answer.refusal ? { ok: false, refusal: answer.refusal } : { ok: true, value: answer };
  } catch {
    return { ok: false, refusal: { code: 'store.unavailable' } };
  }
}

/** Reads JSON from our own server. */
export async function get<T>(path: string): Promise<Answer<T>> {
  try {
    const response = await fetch(path, { headers: { accept: 'application/json' } });
    const answer = (await response.json()) as T & { refusal?: RefusalNotice };
    return answer.refusal ? { ok: false, refusal: answer.refusal } : { ok: true, value: answer };
  } catch {
    return { ok: false, refusal: { code: 'store.unavailable' } };
  }
}

/**
 * Trades the token in the page's fragment for a cookie and takes it out of the address bar.
 * Null when there was none or it was accepted; else why not.
 */
export async function enter(
  path: string,
  rights: { role: string; elementId?: string },
): Promise<RefusalNotice | null> {
  const token = location.hash.slice(1);
  if (!token) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  const answer = await post(path, { ...rights, token });
  return answer.ok ? null : answer.refusal;
}

/** POSTs a file to our own server. */
export async function send<T>(path: string, file: Blob): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': file.type || 'application/octet-stream' },
      body: file,
    });
    const answer = (await response.json()) as T & { refusal?: RefusalNotice };
    return answer.refusal ? { ok: false, refusal: answer.refusal } : { ok: true, value: answer };
  } catch {
    return { ok: false, refusal: { code: 'store.unavailable' } };
  }
}
