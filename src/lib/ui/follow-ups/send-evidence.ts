import { newId } from '../../client/new-id';
import type { RefusalNotice } from '../../meeting/refusal';

/** Sends a file as evidence for a report that the server has. Null when it is kept there, else why not. */
export async function sendEvidence(
  code: string,
  followUp: string,
  report: string,
  file: File,
): Promise<RefusalNotice | null> {
  const query = new URLSearchParams({
    id: newId(),
    name: file.name.slice(-120),
    followUp,
    report,
  });
  try {
    const response = await fetch(`/m/${code}/evidence?${query.toString()}`, {
      method: 'POST',
      headers: { 'content-type': file.type },
      body: file,
    });
    const answer = (await response.json()) as { refusal?: RefusalNotice };
    return answer.refusal ?? null;
  } catch {
    return { code: 'store.unavailable' };
  }
}
