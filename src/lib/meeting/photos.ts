import * as v from 'valibot';
import { checkedFile, type CheckedFile } from './attachments';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import type { Meeting } from './meeting';
import { need } from './refusal';
import { id, line } from './text';

/* Lampiran VI: photographs for the minutes. The page makes them small enough for paper; the bytes lie beside the log. */

export const mostPhotos = 60;
/** Largest photo, so that sixty of them and the minutes are one file of 5 MB that can be mailed. */
export const photoBytes = 80_000;

const caption = line(300);

/** Its id is also the name of its file. `caption`: what, where, when. */
export const photo = v.object({ id, ...checkedFile.entries, caption });
export type Photo = v.InferOutput<typeof photo>;

export const photoCommands = {
  /** Said by the server alone, once the file is on disk (permissions.ts). */
  'photo.add': v.object({ file: checkedFile }),
  'photo.caption': v.object({ photoId: id, was: caption, now: caption }),
  'photo.move': v.object({ photoId: id, before: v.nullable(id) }),
  'photo.remove': v.object({ photoId: id }),
};

export const photoEvents = {
  'photo.added': v.object({ photo }),
  'photo.captioned': v.object({ photoId: id, caption }),
  'photo.moved': v.object({ photoId: id, before: v.nullable(id) }),
  'photo.removed': v.object({ photoId: id }),
};

/** Word shows no WebP; a PNG of a photograph is ten times as large. */
const isForPaper = ({ type, bytes }: CheckedFile) => type === 'image/jpeg' && bytes <= photoBytes;

export const decidePhotos: Decisions<typeof photoCommands> = {
  'photo.add': ({ photos }, { file }, { commandId }) => {
    need(!byId(photos, commandId), 'id.taken');
    need(photos.length < mostPhotos, 'photo.tooMany');
    need(isForPaper(file), 'photo.notForPaper');
    return [{ type: 'photo.added', photo: { id: commandId, ...file, caption: '' } }];
  },
  'photo.caption': ({ photos }, { photoId, was, now }) => {
    const known = pick(photos, photoId);
    const changes = edit({ caption: known.caption }, { caption: was }, { caption: now });
    return changes ? [{ type: 'photo.captioned', photoId, caption: now }] : [];
  },
  'photo.move': ({ photos }, { photoId, before }) => {
    pick(photos, photoId);
    if (before !== null) pick(photos, before);
    return [{ type: 'photo.moved', photoId, before }];
  },
  'photo.remove': ({ photos }, { photoId }) => {
    pick(photos, photoId);
    return [{ type: 'photo.removed', photoId }];
  },
};

const changed = (meeting: Meeting, photos: Meeting['photos']): Meeting => ({ ...meeting, photos });

export const evolvePhotos: Evolutions<typeof photoEvents> = {
  'photo.added': (meeting, { photo }) => changed(meeting, insert(meeting.photos, photo, null)),
  'photo.captioned': (meeting, { photoId, caption }) =>
    changed(
      meeting,
      replace(meeting.photos, photoId, (known) => ({ ...known, caption })),
    ),
  'photo.moved': (meeting, { photoId, before }) =>
    changed(meeting, move(meeting.photos, photoId, before)),
  'photo.removed': (meeting, { photoId }) => changed(meeting, without(meeting.photos, photoId)),
};
