import { statedFactors } from '../../meeting/factors';
import { byId } from '../../meeting/lists';
import type { Meeting, TurnWords } from '../../meeting/meeting';
import { attendee, facilitator, guest, secretary } from '../../meeting/testing';
import { demoBefore } from '../testing';
import { decide } from './deciding';
import { Session } from './session';

/* The demo meeting played as domain §4.4 tells it: 22 of 24 elements come, ten recommendations are decided. */

function arrive(session: Session): void {
  session.meeting.elements.slice(0, 22).forEach(({ id, shortName }, n) => {
    const person = {
      name: `Peserta ${String(n + 1).padStart(3, '0')}`,
      position: `Kepala ${shortName}`,
      organisation: '',
    };
    session.say(
      guest,
      { type: 'attendee.join', ...person, elementId: id, deviceHash: `phone ${String(n)}` },
      `p${String(n + 1)}`,
    );
  });
  for (const [n, organisation] of ['TP PKK Provinsi', 'Media daerah'].entries())
    session.say(secretary, {
      type: 'attendee.register',
      name: `Peserta ${String(n + 23).padStart(3, '0')}`,
      position: '',
      organisation,
      elementId: null,
    });
}

function talk(session: Session): void {
  const speakers: [id: string, topic: string, minutes: number, words: Partial<TurnWords>][] = [
    ['p8', 'Pemadanan data desa', 3, { kind: 'question' }],
    ['p12', '', 0, {}],
    [
      'p16',
      'Akses posyandu saat musim hujan',
      2,
      { kind: 'proposal', onBehalf: { as: 'representing', of: 'Camat Contoh Hilir' } },
    ],
  ];
  let clock = 300;
  for (const [id, topic, minutes, words] of speakers) {
    session.say(attendee(id), { type: 'hand.raise', topic, ...words });
    session.say(facilitator, { type: 'floor.give', attendeeId: id });
    session.at((clock += minutes)).say(facilitator, { type: 'floor.end' });
  }
}

/** Ranks three, two, one. */
function award(session: Session): void {
  for (const { id: awardId, winners } of session.meeting.awards)
    for (let rank = winners.length; rank > 0; rank -= 1)
      session.say(facilitator, { type: 'award.reveal', awardId, rank });
}

/** Two participants say what an element has said; the secretary makes one of it. */
function collect(session: Session): void {
  session.say(facilitator, { type: 'contribution.open', credit: 'element' });
  for (const [who, contributionId] of [
    ['p8', 'k1'],
    ['p12', 'k2'],
  ] as const) {
    const text = 'Sinyal di desa sering hilang.';
    const said = { type: 'contribution.give', text, kind: 'hindering', tag: null } as const;
    session.say(attendee(who), said, contributionId);
    session.say(secretary, { type: 'contribution.judge', contributionId, verdict: 'shown' });
  }
  session.say(facilitator, { type: 'contribution.close' });
  const known = statedFactors(session.meeting).find(({ text }) => text.startsWith('Sinyal'));
  session.say(
    secretary,
    {
      type: 'factor.merge',
      factorIds: [known?.id ?? '', 'k1', 'k2'],
      text: 'Sinyal internet lemah sehingga laporan posyandu terlambat.',
      tag: 'facilities',
    },
    'm1',
  );
}

const openingText =
  'Pembawa acara membuka rapat, dilanjutkan dengan menyanyikan lagu *Indonesia Raya* dan pembacaan doa.\n\n' +
  'Bupati menyampaikan arahan:\n\n- setiap unsur melaporkan capaian dan kendala berdasarkan data\n- rekomendasi harus dapat dilaksanakan pada tahun 2027\n- **desa lokus** didahulukan';
const discussionText =
  'DPMD bertanya mengenai pemadanan data sasaran di tingkat desa. Bappedalitbang menjawab bahwa prosedur disusun paling lambat Januari 2027.\n\n' +
  'Kecamatan Contoh Hilir menyampaikan bahwa akses jalan ke dua posyandu terputus saat musim hujan.';
const strategyText =
  '1. Satu data sasaran keluarga berisiko stunting\n2. Penganggaran pencegahan stunting dalam APBDes\n3. Evaluasi triwulanan TPPS';

/** The whole day with its log; not yet approved. */
export function playedSession(): Session {
  const session = new Session(demoBefore());
  session.at(-20);
  arrive(session);
  session.at(0).start('Registrasi').at(59).start('Pembukaan').at(75).start('Arahan');
  session.at(105).start('Penyerahan');
  award(session);
  const presenters = session.meeting.agenda.filter(({ kind }) => kind === 'presentation');
  presenters.forEach(({ id }, n) =>
    session.at(140 + n * 21).say(facilitator, { type: 'agenda.start', itemId: id }),
  );
  session.at(285).start('Faktor');
  collect(session);
  session.at(300).start('Diskusi');
  talk(session);
  session.at(350).start('Pembahasan');
  decide(session);
  session.at(410).start('Penyusunan');
  const [first] = session.meeting.followUps;
  if (first)
    session.say(secretary, {
      type: 'followUp.change',
      followUpId: first.id,
      was: { status: first.status },
      now: { status: 'inProgress' },
    });
  session.at(435).start('Penutup');
  session
    .write('opening', openingText)
    .write('discussion', discussionText)
    .write('strategy', strategyText);
  session.write(
    'closing',
    'Pimpinan rapat menyampaikan terima kasih dan meminta setiap unsur melaporkan tindak lanjut setiap triwulan.',
  );
  const health = presenters.find(
    ({ elementId }) => byId(session.meeting.elements, elementId)?.shortName === 'Dinas Kesehatan',
  );
  session.write(
    `item:${health?.id ?? ''}`,
    'Kepala Dinas menambahkan bahwa kekosongan vaksin telah teratasi pada bulan November.',
  );
  return session.at(440).say(facilitator, { type: 'meeting.close' });
}

export const playedDemo = (): Meeting => playedSession().meeting;

export const approvedDemo = (): Meeting =>
  new Session(playedDemo()).at(500).say(secretary, { type: 'minutes.approve' }).meeting;
