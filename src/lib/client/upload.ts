import type { RefusalNotice } from '../meeting/refusal';

export type Uploaded = { ok: true } | { ok: false; refusal: RefusalNotice | null };

/**
 * Sends a file with its progress (0 to 1), which fetch does not tell. `refusal` is null where the connection broke or
 * it was called off.
 */
export function upload(
  address: string,
  file: Blob,
  onprogress: (share: number) => void,
  calledOff: AbortSignal,
): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const broken = () => resolve({ ok: false, refusal: null });
    request.open('POST', address);
    request.setRequestHeader('content-type', file.type);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onprogress(total > 0 ? loaded / total : 0);
    request.onerror = request.onabort = request.ontimeout = broken;
    request.onload = () => {
      const answer = request.response as { seq?: number; refusal?: RefusalNotice } | null;
      if (answer?.seq !== undefined) resolve({ ok: true });
      else resolve({ ok: false, refusal: answer?.refusal ?? null });
    };
    calledOff.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
