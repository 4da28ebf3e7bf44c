import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { byId, insert, move, pick, without } from './lists';
import type { Meeting } from './meeting';
import { need } from './refusal';
import { count, hash, id, requiredLine } from './text';

/* "Bahan paparan": one PDF or one set of images per element, shown after its own pages. The bytes lie beside the log. */

export const fileTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export type FileType = (typeof fileTypes)[number];

const imagesPerElement = 20;
/** Of one PDF: more is a book, and a presentation has minutes. */
export const pagesPerFile = 200;

/**
 * A file as the server has checked it. `bytes`: its size; `pages`: 1 for an image; `sha256`: of the file as it was kept,
 * empty where it came in before hashes were noted.
 */
export const checkedFile = v.object({
  name: requiredLine(120),
  type: v.picklist(fileTypes),
  bytes: count,
  pages: v.pipe(count, v.minValue(1, 'number.invalid'), v.maxValue(pagesPerFile, 'file.tooLong')),
  sha256: v.optional(hash, ''),
});
export type CheckedFile = v.InferOutput<typeof checkedFile>;

/** Its id is also the name of its file in the meeting's folder. */
export const attachment = v.object({ id, elementId: id, ...checkedFile.entries });
export type Attachment = v.InferOutput<typeof attachment>;

export const attachmentCommands = {
  /** Said by the server alone, once the file is on disk (permissions.ts). A PDF takes the place of all there was. */
  'attachment.add': v.object({ elementId: id, file: checkedFile, replaces: v.nullable(id) }),
  'attachment.move': v.object({ elementId: id, attachmentId: id, before: v.nullable(id) }),
  'attachment.remove': v.object({ elementId: id, attachmentId: id }),
};

export const attachmentEvents = {
  'attachment.added': v.object({ attachment, instead: v.array(id), before: v.nullable(id) }),
  'attachment.moved': v.object({ attachmentId: id, before: v.nullable(id) }),
  'attachment.removed': v.object({ attachmentId: id }),
};

type Attached = Pick<Meeting, 'attachments'>;

/** One element's material, in the order it is shown. */
export const attachmentsOf = ({ attachments }: Attached, elementId: string) =>
  attachments.filter((file) => file.elementId === elementId);

/** Ids of all files of the meeting's folder that the meeting still speaks of; any other may be swept. */
export const filesOf = ({ attachments }: Attached): ReadonlySet<string> =>
  new Set(attachments.map((file) => file.id));

const isPdf = ({ type }: CheckedFile) => type === 'application/pdf';

const own = (meeting: Meeting, elementId: string, attachmentId: string) =>
  pick(attachmentsOf(meeting, elementId), attachmentId);

export const decideAttachments: Decisions<typeof attachmentCommands> = {
  'attachment.add': (meeting, { elementId, file, replaces }, { commandId }) => {
    pick(meeting.elements, elementId);
    need(!byId(meeting.attachments, commandId), 'id.taken');
    const known = attachmentsOf(meeting, elementId);
    if (replaces !== null) pick(known, replaces);
    const going = known.filter((old) => isPdf(file) || isPdf(old) || old.id === replaces);
    need(known.length - going.length < imagesPerElement, 'file.tooMany');
    const at = known.findIndex((old) => old.id === replaces);
    const next = known.slice(at + 1).find((old) => !going.includes(old));
    return [
      {
        type: 'attachment.added',
        attachment: { id: commandId, elementId, ...file },
        instead: going.map((old) => old.id),
        before: at < 0 ? null : (next?.id ?? null),
      },
    ];
  },
  'attachment.move': (meeting, { elementId, attachmentId, before }) => {
    own(meeting, elementId, attachmentId);
    if (before !== null) own(meeting, elementId, before);
    return [{ type: 'attachment.moved', attachmentId, before }];
  },
  'attachment.remove': (meeting, { elementId, attachmentId }) => {
    own(meeting, elementId, attachmentId);
    return [{ type: 'attachment.removed', attachmentId }];
  },
};

export const evolveAttachments: Evolutions<typeof attachmentEvents> = {
  'attachment.added': (meeting, { attachment, instead, before }) => ({
    ...meeting,
    attachments: insert(
      meeting.attachments.filter((old) => !instead.includes(old.id)),
      attachment,
      before,
    ),
  }),
  'attachment.moved': (meeting, { attachmentId, before }) => ({
    ...meeting,
    attachments: move(meeting.attachments, attachmentId, before),
  }),
  'attachment.removed': (meeting, { attachmentId }) => ({
    ...meeting,
    attachments: without(meeting.attachments, attachmentId),
  }),
};
