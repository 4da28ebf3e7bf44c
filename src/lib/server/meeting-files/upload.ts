import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { CheckedFile } from '../../meeting/attachments';
import type { Actor } from '../../meeting/capability';
import type { Command } from '../../meeting/commands';
import { mayDo } from '../../meeting/permissions';
import { Refusal, need } from '../../meeting/refusal';
import { id, requiredLine } from '../../meeting/text';
import type { Hall } from '../hall';
import { fileBytes } from '../limits';
import { causeOf, log } from '../log';
import { isSameSite } from '../origin';
import { parse } from '../receive';
import type { MeetingFiles } from './meeting-files';

const asked = v.object({ id, name: requiredLine(120) });

/** Errors of a full or broken disk, and of a body that did not come whole. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

type Upload = {
  hall: Hall;
  files: MeetingFiles;
  actor: Actor;
  /** The command that names the file in the meeting. The file's id is the command's. */
  command: (file: CheckedFile) => Command;
};

/**
 * An upload from request to acknowledged event: `?id=…&name=…`, the file as the body, its type as the content type.
 * The file is on disk before the event that names it. A repeated id gets the first answer, without its body.
 * @returns the acknowledgement's sequence number
 * @throws Refusal; nothing is kept then
 */
export async function upload(
  { request, url }: RequestEvent,
  { hall, files, actor, command }: Upload,
) {
  need(isSameSite(request.headers.get('origin'), url.host), 'role.forbidden');
  const { id: fileId, name } = parse(asked, Object.fromEntries(url.searchParams));
  const claimed = (request.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  const probe = command({ name, type: 'image/png', bytes: 0, pages: 1, sha256: '' });
  need(mayDo(actor, probe), 'role.forbidden');
  need(Number(request.headers.get('content-length') ?? 0) <= fileBytes, 'file.tooLarge');
  const { body } = request;
  if (!body) throw new Refusal('file.broken');
  if (hall.knows(actor, fileId)) return { seq: hall.meeting.seq };
  const file = await files.receive(fileId, body, claimed).catch((error: unknown) => {
    if (error instanceof Refusal || !isSystemError(error)) throw error;
    log.error('a file could not be stored', { code: hall.code, cause: causeOf(error) });
    throw new Refusal('store.unavailable');
  });
  const ack = await hall.execute(command({ name, ...file }), actor, fileId);
  if (ack.ok) return { seq: ack.seq };
  await files.remove(fileId);
  throw new Refusal(ack.refusal.code, ack.refusal);
}
