import type { CheckedFile } from '../../meeting/attachments';
import { Refusal } from '../../meeting/refusal';
import type { MeetingFiles } from './meeting-files';

/** Also where somebody opens the file by itself: no script of it runs, nothing else is loaded. */
const policy = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** RFC 6266: the name in plain letters, and as it is. */
const disposition = (name: string) =>
  `attachment; filename="${name.replace(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;

/** A kept file as an answer. Its bytes never change, so the browser may keep it. @throws Refusal `item.unknown` */
export async function served(
  files: MeetingFiles,
  { id, name, type }: Pick<CheckedFile, 'name' | 'type'> & { id: string },
): Promise<Response> {
  const file = await files.read(id);
  if (!file) throw new Refusal('item.unknown');
  return new Response(file.stream, {
    headers: {
      'content-type': type,
      'content-length': String(file.bytes),
      'content-disposition': disposition(name),
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=86400, immutable',
    },
  });
}
