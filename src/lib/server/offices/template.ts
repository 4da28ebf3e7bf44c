import type { Template } from '../../meeting/meeting';
import { Refusal } from '../../meeting/refusal';
import { lookAtTemplate } from '../render/render';
import { sha256 } from '../sha256';
import type { Pictures } from '../render/photos';

/** Whether the file in the folder is still the one that was looked at. */
export const isUnchanged = (template: Template | null, files: Pictures): boolean => {
  const bytes = template && files[template.id];
  return bytes ? sha256(bytes) === template.fingerprint : false;
};

/** What is told of a template in the log. @throws Refusal naming what is wrong with it */
export async function checkedTemplate(bytes: Buffer) {
  const report = await lookAtTemplate(new Uint8Array(bytes));
  if ('fault' in report) throw new Refusal(report.fault);
  return { fingerprint: sha256(bytes), placeholders: report.placeholders };
}
