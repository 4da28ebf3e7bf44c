import type { Text } from '../locale/lang';
import { missingIn } from '../meeting/follow-ups';
import { strategyOf } from '../meeting/strategy';
import { reportingElements } from './minutes/presentations';
import { sectionOf, type SecretaryView } from './secretary-view';

/* What the minutes still lack, place by place, for the outline beside the paper. */

/** `anchor` is the anchor of the block where it would stand. */
export type Missing = { anchor: string; what: Text };

const lacking = (anchor: string, entries: [lacks: boolean, id: string, en: string][]): Missing[] =>
  entries.flatMap(([lacks, id, en]) => (lacks ? [{ anchor, what: { id, en } }] : []));

function head({ profile, attendees, meeting }: SecretaryView): Missing[] {
  const {
    title,
    place,
    letterhead,
    invitationNumber,
    invitationDate,
    chair,
    secretary,
    minuteTaker,
  } = profile;
  return lacking('head', [
    [letterhead.length === 0, 'Kop naskah', 'Letterhead'],
    [!title, 'Nama rapat', 'Name of the meeting'],
    [!invitationNumber, 'Nomor surat undangan', 'Invitation number'],
    [invitationDate === null, 'Tanggal surat undangan', 'Invitation date'],
    [!place, 'Tempat', 'Place'],
    [!chair.name && !chair.position, 'Ketua', 'Chair'],
    [!secretary.name && !secretary.position, 'Sekretaris', 'Secretary'],
    [!minuteTaker.name && !minuteTaker.position, 'Pencatat', 'Minute-taker'],
    [meeting.openedAt !== null && attendees.length === 0, 'Peserta', 'Participants'],
  ]);
}

const texts = (view: SecretaryView): Missing[] =>
  (['opening', 'discussion', 'strategy'] as const).flatMap((section) => {
    const isFilled = section === 'strategy' && strategyOf(view).length > 0;
    const isEmpty = !sectionOf(view, section) && !isFilled;
    return lacking(section, [[isEmpty, 'Belum ada isi', 'Nothing written yet']]);
  });

const reports = (view: SecretaryView): Missing[] =>
  reportingElements(view).flatMap(({ id, shortName }) => {
    const report = view.reports[id];
    const unknown =
      report?.indicators.some(({ target, actual }) => target === null || actual === null) ?? false;
    return lacking(`element:${id}`, [
      [
        !report?.achievements.length && !report?.indicators.length,
        `${shortName}: capaian`,
        `${shortName}: achievements`,
      ],
      [unknown, `${shortName}: data indikator`, `${shortName}: indicator data`],
      [!report?.obstacles.length, `${shortName}: kendala`, `${shortName}: obstacles`],
    ]);
  });

const decisions = ({ recommendations, meeting: { phase } }: SecretaryView): Missing[] =>
  phase === 'preparing'
    ? []
    : recommendations.flatMap(({ number, decision }) =>
        lacking('decisions', [
          [!decision, `Rekomendasi ${number}: keputusan`, `Recommendation ${number}: decision`],
        ]),
      );

const parts = {
  action: { id: 'tindakan', en: 'action' },
  owner: { id: 'penanggung jawab', en: 'owner' },
  due: { id: 'batas waktu', en: 'due date' },
};
const followUps = (view: SecretaryView): Missing[] =>
  view.followUps.flatMap((followUp, n) =>
    missingIn(followUp).map((part) => ({
      anchor: 'followUps',
      what: {
        id: `Tindak lanjut ${n + 1}: ${parts[part].id}`,
        en: `Follow-up ${n + 1}: ${parts[part].en}`,
      },
    })),
  );

const signers = ({ profile: { city, chair, minuteTaker } }: SecretaryView): Missing[] =>
  lacking('signatures', [
    [!city, 'Kota', 'City'],
    [!chair.name, 'Nama pimpinan rapat', 'Name of the chair'],
    [!minuteTaker.name, 'Nama pencatat', 'Name of the minute-taker'],
  ]);

const captions = ({ photos }: SecretaryView): Missing[] =>
  photos.flatMap(({ caption }, n) =>
    lacking('annex-VI', [[!caption, `Foto ${n + 1}: keterangan`, `Photo ${n + 1}: caption`]]),
  );

export const missing = (view: SecretaryView): Missing[] =>
  [head, texts, reports, decisions, followUps, signers, captions].flatMap((part) => part(view));
