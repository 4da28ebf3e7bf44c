import { dayName, longDate, monthName, spelledOut } from '../../locale/format';
import { outcomeWords } from '../../locale/terms';
import { byId } from '../../meeting/lists';
import { dueWords } from '../annexes/follow-up-matrix';
import { closedRounds, countsOf } from '../ballot-words';
import type { Block, Document, FieldRow, Inline } from '../document';
import { drawnUp, type DrawOptions } from '../drawn-up';
import { sentenceOf } from '../markdown';
import { field, letterhead, whereOf } from '../minutes/head';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { blank, bold, paragraph, words, wordsOrBlank } from '../write';
import { signatureBoxes } from './signature-boxes';

/* Berita acara kesepakatan (domain §1.9): what was agreed, signed in the hall by everybody who agreed. */

type Recommendation = SecretaryView['recommendations'][number];

/** KESATU, KEDUA, … KEDUA PULUH SATU: the labels of decisions in legal acts. */
export const ordinalLabel = (n: number): string => `KE${spelledOut(n)}`.toUpperCase();

/** `Kamis, tanggal sepuluh, bulan Desember, tahun dua ribu dua puluh enam`, of a date `YYYY-MM-DD`. */
export function dateInWords(date: string): string {
  const [year = 0, , day = 1] = date.split('-').map(Number);
  return `${dayName(date, 'id')}, tanggal ${spelledOut(day)}, bulan ${monthName(date, 'id')}, tahun ${spelledOut(year)}`;
}

export const isAgreed = ({ decision }: Pick<Recommendation, 'decision'>): boolean =>
  decision?.outcome === 'adopted' || decision?.outcome === 'adoptedAmended';

function preamble(view: SecretaryView): Inline[] {
  const { profile, presence } = view;
  const chair = [profile.chair.name, profile.chair.position].filter(Boolean).join(', ');
  const who: Inline[] =
    presence.attendees > 0
      ? words(`${presence.attendees} orang dari ${presence.elements} unsur`)
      : [blank(8), ...words(' orang dari '), blank(8), ...words(' unsur')];
  return [
    ...words(`Pada hari ini, ${dateInWords(profile.date)}, bertempat di `),
    ...wordsOrBlank(whereOf(view)),
    ...words(', telah dilaksanakan '),
    ...wordsOrBlank(profile.title),
    ...words(' yang dipimpin oleh '),
    ...wordsOrBlank(chair),
    ...words(' dan dihadiri '),
    ...who,
    ...words(', dengan hasil sebagai berikut:'),
  ];
}

function wayOf(view: SecretaryView, { id, decision }: Recommendation): string {
  const round = closedRounds(view, id).find((one) => one.id === decision?.ballotId);
  if (decision?.by === 'consensus') return 'Disepakati secara mufakat.';
  if (decision?.by === 'chair' || !round?.result) return 'Ditetapkan oleh pimpinan rapat.';
  return `Disetujui dengan suara terbanyak: ${countsOf(round)}.`;
}

/** Who carries it out and until when, of every follow-up it has. */
function carriedOut(view: SecretaryView, { id }: Recommendation): Inline[][] {
  return view.followUps
    .filter(({ recommendationId }) => recommendationId === id)
    .map((followUp) => [
      ...words('Penanggung jawab: '),
      ...wordsOrBlank(byId(view.elements, followUp.ownerId)?.name ?? '', 16),
      ...words('; batas waktu: '),
      ...wordsOrBlank(dueWords(followUp), 16),
      ...words('.'),
    ]);
}

function agreed(view: SecretaryView): FieldRow[] {
  return view.recommendations.filter(isAgreed).map((recommendation, n) =>
    field(ordinalLabel(n + 1), [], {
      value: [
        sentenceOf(recommendation.decision?.text ?? ''),
        words(wayOf(view, recommendation)),
        ...carriedOut(view, recommendation),
      ],
    }),
  );
}

const agreeing = 'MENYEPAKATI';
/** Up to KESEPULUH they are short. */
const narrowLabels = { most: 10, width: 34 };

function decided(view: SecretaryView): Block[] {
  const rows = agreed(view);
  if (rows.length === 0)
    return [
      paragraph(0, [bold(agreeing)], { origin: 'auto', align: 'centre', keepNext: true }),
      paragraph(0, words('Belum ada rekomendasi yang disepakati.')),
    ];
  const short = rows.length <= narrowLabels.most ? { labelWidth: narrowLabels.width } : {};
  return [{ kind: 'fields', origin: 'auto', header: agreeing, rows, ...short }];
}

/** Nobody shall believe that a recommendation was agreed because the paper is silent on it. */
function notAgreed(view: SecretaryView): Block[] {
  const others = view.recommendations.filter((one) => !isAgreed(one));
  if (others.length === 0) return [];
  const parts = others.map(({ number, decision }) => {
    const state = decision ? outcomeWords[decision.outcome].id.toLowerCase() : 'belum diputuskan';
    return `Rekomendasi ${number} ${state}`;
  });
  const text = `${enumerated(parts)}; tidak termasuk dalam kesepakatan ini.`;
  return [paragraph(0, words(text))];
}

const isUndecided = ({ recommendations }: SecretaryView): boolean =>
  recommendations.some(({ decision, status }) => !decision && status !== 'draft');

export function agreement(view: SecretaryView, options: DrawOptions = {}): Document {
  const { profile } = view;
  const blocks: Block[] = [
    ...letterhead(view),
    {
      kind: 'title',
      text: profile.headings.agreement,
      lines: ['KESEPAKATAN', ...(profile.title ? [profile.title.toUpperCase()] : [])],
    },
    paragraph(0, [...words('NOMOR : '), blank(36)], { origin: 'auto', align: 'centre' }),
    paragraph(0, preamble(view)),
    ...decided(view),
    ...notAgreed(view),
    paragraph(
      0,
      words(
        'Demikian berita acara ini dibuat dan ditandatangani bersama untuk digunakan sebagaimana mestinya.',
      ),
      { origin: 'auto', keepNext: true },
    ),
    {
      kind: 'signatureGrid',
      header: `Penanda tangan Berita Acara Kesepakatan, ${longDate(profile.date, 'id')}`,
      boxes: signatureBoxes(view),
    },
  ];
  const document = drawnUp(view, {
    ...options,
    name: 'Berita Acara Kesepakatan',
    follows: 'pen',
    sections: [{ id: 'agreement', title: 'Berita Acara', orientation: 'portrait', blocks }],
  });
  // Signed before the minutes are approved: a draft only while something that was put forward is open.
  return { ...document, draft: isUndecided(view) || !view.recommendations.some(isAgreed) };
}
