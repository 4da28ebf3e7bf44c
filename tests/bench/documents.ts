import { randomBytes } from 'node:crypto';
import { documents, drawing, formats, type Drawing } from '../../src/lib/documents/registry';
import { secretaryView } from '../../src/lib/documents/testing';
import { fullMeeting } from '../../src/lib/documents/testing/full';
import { photoBytes } from '../../src/lib/meeting/photos';
import { sampleJpeg } from '../../src/lib/server/meeting-files/testing';
import { toDocx } from '../../src/lib/server/render/docx';
import { toXlsx } from '../../src/lib/server/render/xlsx';
import { to, type Report } from './report';

/*
 * Every document of a full meeting: 24 elements, 40 recommendations, 500 people, 60 photos. What the thread does, without
 * it. Beside the time the processor's own: on a machine that is busy with other things only that one tells.
 */

/** What each of them promises. */
const mostMs = 2000;
const mostBytes = 5_000_000;

/** Incompressible, as a photograph is. */
const photo = () => Buffer.concat([sampleJpeg(1000, 750, 200), randomBytes(photoBytes - 200)]);

async function written(drawn: Drawing, pictures: Record<string, Uint8Array>): Promise<Uint8Array> {
  if (drawn.format === 'txt') return new TextEncoder().encode(drawn.text);
  if (drawn.format === 'xlsx') return toXlsx(drawn.workbook);
  // The full meeting's office has no template of its own.
  return 'document' in drawn ? toDocx(drawn.document, pictures) : new Uint8Array();
}

export async function allDocuments(): Promise<Report> {
  const view = secretaryView(fullMeeting());
  const pictures = Object.fromEntries(view.photos.map(({ id }) => [id, new Uint8Array(photo())]));
  const figures: Record<string, number> = {};
  const table: [string, string | number][] = [];
  for (const kind of documents)
    for (const format of formats.filter((one) => kind[one])) {
      const [began, busy] = [performance.now(), process.cpuUsage()];
      const drawn = drawing({ kind, format }, view, 0);
      if (!drawn) continue;
      const file = await written(drawn, pictures);
      const ms = Math.round(performance.now() - began);
      const { user, system } = process.cpuUsage(busy);
      const cpuMs = Math.round((user + system) / 1000);
      const over = ms > mostMs || file.length > mostBytes ? ' OVER' : '';
      figures[`${kind.stem}.${format} ms`] = ms;
      figures[`${kind.stem}.${format} cpu ms`] = cpuMs;
      figures[`${kind.stem}.${format} bytes`] = file.length;
      table.push([
        `${kind.stem}.${format}`,
        `${ms} ms (processor ${cpuMs} ms), ${to(2, file.length / 1e6)} MB${over}`,
      ]);
    }
  return { figures, table };
}
