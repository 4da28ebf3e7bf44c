import { attendanceList } from './annexes/attendance-list';
import { ballotAnnex } from './annexes/ballot-annex';
import { cooperationAnnex } from './annexes/cooperation-annex';
import { followUpMatrix } from './annexes/follow-up-matrix';
import { indicatorAnnex } from './annexes/indicator-annex';
import { photoAnnex } from './annexes/photo-annex';
import type { Block, Document, Layout, Section } from './document';
import { drawnUp } from './drawn-up';
import { awards } from './minutes/awards';
import { cooperation } from './minutes/cooperation';
import { closing, strategy } from './minutes/closing';
import { copies } from './minutes/copies';
import { decisions } from './minutes/decisions';
import { discussion } from './minutes/discussion';
import { factors } from './minutes/factors';
import { followUps } from './minutes/follow-ups';
import { numberedAsA } from './minutes/form-a';
import { head } from './minutes/head';
import { indicators } from './minutes/indicators';
import { opening } from './minutes/opening';
import { predecessor } from './minutes/predecessor';
import { presentations } from './minutes/presentations';
import { signatures } from './minutes/signatures';
import { summary } from './minutes/summary';
import { versions } from './minutes/versions';
import { withRewordings } from './rewordings';
import type { SecretaryView } from './secretary-view';
import { enumerated } from './wording';
import { bold, headingItem, paragraph, words } from './write';

/* The minutes (notula): form B or A of domain §1.2 with the body of §1.8, from what the secretary sees. */

export type MinutesOptions = {
  layout?: Layout;
  /** When it is drawn up; a draft says so. */
  at?: number;
};

/** Form A is signed by the chair alone, on the right. */
const signed = (view: SecretaryView): Block => ({
  ...signatures(view),
  ...(view.profile.minutesForm === 'A' ? { left: null } : {}),
  keepNext: true,
});

const body = (view: SecretaryView): Block[] => [
  ...head(view),
  { kind: 'heading', level: 1, text: 'Kegiatan Sidang/Rapat', keepNext: true },
  summary(view),
  ...opening(view),
  ...awards(view),
  headingItem(1, 'Pembahasan', 'deliberation'),
  ...indicators(view),
  ...presentations(view),
  ...factors(view),
  ...cooperation(view),
  ...discussion(view),
  ...predecessor(view),
  ...decisions(view),
  ...followUps(view),
  ...strategy(view),
  ...closing(view),
  signed(view),
];

/** In one sentence under the signatures: it must never stand on a page of its own. */
const annexList = (annexes: readonly Section[]): Block =>
  paragraph(
    0,
    [
      bold('Lampiran: '),
      ...words(
        `${enumerated(annexes.map(({ id, title }) => `${id.replace('annex-', '')} ${title}`))}.`,
      ),
    ],
    { origin: 'auto', anchor: 'annexes', align: 'left' },
  );

export function minutesDocument(
  view: SecretaryView,
  { layout = view.profile.layout, at }: MinutesOptions = {},
): Document {
  const annexes = [
    followUpMatrix(view),
    ballotAnnex(view),
    indicatorAnnex(view),
    cooperationAnnex(view),
    attendanceList(view),
    ...photoAnnex(view),
  ];
  const blocks = body(view);
  const main: Section = {
    id: 'minutes',
    title: 'Notula',
    orientation: 'portrait',
    blocks: [
      ...(view.profile.minutesForm === 'A' ? numberedAsA(blocks) : blocks),
      ...copies(view),
      annexList(annexes),
      ...versions(view),
    ],
  };
  const sections = withRewordings([main, ...annexes], view.minutes.rewordings);
  return drawnUp(view, { name: 'Notula', sections, layout, at });
}
