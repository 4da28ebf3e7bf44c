import { byId } from '../../meeting/lists';
import type { Choice, DecisionOutcome, Meeting } from '../../meeting/meeting';
import {
  attendee,
  facilitator,
  guest,
  minutesLater,
  secretary,
  send,
  type Said,
} from '../../meeting/testing';
import { demoBefore } from '../testing';

/* The demo meeting played as domain §4.4 tells it: 22 of 24 elements come, ten recommendations are decided. */

class Session {
  #minute = 0;
  #count = 0;
  constructor(public meeting: Meeting) {}

  /** Somebody says something a little later. */
  say(who: Parameters<typeof send>[1], said: Said, id?: string): this {
    this.#count += 1;
    this.#minute += 1 / 20;
    const options = { id: id ?? `s${String(this.#count)}`, now: minutesLater(this.#minute) };
    this.meeting = send(this.meeting, who, said, options);
    return this;
  }

  at(minute: number): this {
    this.#minute = minute;
    return this;
  }

  start(title: string): this {
    const item = this.meeting.agenda.find((one) => one.title.startsWith(title));
    return this.say(facilitator, { type: 'agenda.start', itemId: item?.id ?? title });
  }

  write(section: string, text: string): this {
    return this.say(secretary, { type: 'minutes.write', section, was: '', now: text });
  }

  recommendation(number: number) {
    const found = this.meeting.recommendations[number - 1];
    if (!found) throw new Error(`no recommendation ${String(number)}`);
    return found;
  }
}

const times = (count: number, choice: Choice): Choice[] => Array<Choice>(count).fill(choice);
const rule = { fraction: 'half', base: 'forAgainst' } as const;

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

type Asking = {
  kind?: 'consensus' | 'vote';
  secrecy?: 'open' | 'secret';
  answers: Choice[];
  notes?: string[];
};

function ask(
  session: Session,
  number: number,
  { kind = 'consensus', secrecy = 'open', answers, notes = [] }: Asking,
): string {
  const { id: recommendationId } = session.recommendation(number);
  const id = `b${String(session.meeting.ballots.length + 1)}`;
  session.say(
    facilitator,
    {
      type: 'ballot.open',
      recommendationId,
      kind,
      secrecy,
      rule,
      seconds: null,
      quorumOverride: null,
    },
    id,
  );
  answers.forEach((choice, n) =>
    session.say(attendee(`p${String(n + 1)}`), {
      type: 'vote.cast',
      ballotId: id,
      choice,
      note: notes[n] ?? '',
    }),
  );
  session.say(facilitator, { type: 'ballot.close', ballotId: id });
  return id;
}

function confirm(
  session: Session,
  number: number,
  ballotId: string | null,
  outcome: DecisionOutcome,
  reason = '',
  wording?: string,
): void {
  const { id: recommendationId, text } = session.recommendation(number);
  session.say(facilitator, {
    type: 'decision.confirm',
    recommendationId,
    ballotId,
    outcome,
    text: wording ?? text,
    reason,
  });
}

function decide(session: Session): void {
  const all = times(22, 'agree');
  for (const number of [1, 2, 3, 5, 7])
    confirm(session, number, ask(session, number, { answers: all }), 'adopted');
  const noted = ask(session, 4, {
    answers: ['agreeWithNotes', ...times(20, 'agree'), 'abstain'],
    notes: ['Verifikasi dilakukan bersama pemerintah desa'],
  });
  confirm(
    session,
    4,
    noted,
    'adoptedAmended',
    '',
    'Mengunci lokasi pembangunan jamban pada daftar keluarga berisiko stunting yang telah diverifikasi pemerintah desa',
  );
  ask(session, 6, {
    answers: [...times(18, 'agree'), ...times(3, 'disagree'), 'abstain'],
    notes: [...Array<string>(18).fill(''), 'Membebani desa yang APBDes-nya kecil'],
  });
  confirm(
    session,
    6,
    ask(session, 6, {
      kind: 'vote',
      answers: [...times(18, 'agree'), ...times(3, 'disagree'), 'abstain'],
    }),
    'adopted',
  );
  session.say(
    secretary,
    {
      type: 'ballot.recordHands',
      recommendationId: session.recommendation(8).id,
      kind: 'vote',
      rule,
      quorumOverride: null,
      counts: { agree: 20, agreeWithNotes: 0, disagree: 0, abstain: 2 },
      witnesses: 'Peserta 003 dan Peserta 009',
    },
    'hands',
  );
  confirm(session, 8, 'hands', 'adopted');
  confirm(session, 9, null, 'adopted');
  const tight = ask(session, 10, {
    kind: 'vote',
    answers: [...times(11, 'agree'), ...times(9, 'disagree'), ...times(2, 'abstain')],
  });
  confirm(
    session,
    10,
    tight,
    'returned',
    'Selisih suara tipis; sumber dan biaya air perlu dipastikan lebih dahulu',
  );
}

function talk(session: Session): void {
  const speakers: [id: string, topic: string][] = [
    ['p8', 'Pemadanan data desa'],
    ['p12', ''],
    ['p16', 'Akses posyandu saat musim hujan'],
  ];
  for (const [id, topic] of speakers) {
    session.say(attendee(id), { type: 'hand.raise', topic });
    session.say(facilitator, { type: 'floor.give', attendeeId: id });
    session.say(facilitator, { type: 'floor.end' });
  }
}

const openingText =
  'Pembawa acara membuka rapat, dilanjutkan dengan menyanyikan lagu *Indonesia Raya* dan pembacaan doa.\n\n' +
  'Bupati menyampaikan arahan:\n\n- setiap unsur melaporkan capaian dan kendala berdasarkan data\n- rekomendasi harus dapat dilaksanakan pada tahun 2027\n- **desa lokus** didahulukan';
const discussionText =
  'DPMD bertanya mengenai pemadanan data sasaran di tingkat desa. Bappedalitbang menjawab bahwa prosedur disusun paling lambat Januari 2027.\n\n' +
  'Kecamatan Contoh Hilir menyampaikan bahwa akses jalan ke dua posyandu terputus saat musim hujan.';
const strategyText =
  '1. Satu data sasaran keluarga berisiko stunting\n2. Penganggaran pencegahan stunting dalam APBDes\n3. Evaluasi triwulanan TPPS';

/** The whole day; not yet approved. */
export function playedDemo(): Meeting {
  const session = new Session(demoBefore());
  session.at(-20);
  arrive(session);
  session.at(0).start('Registrasi').at(59).start('Pembukaan').at(75).start('Arahan');
  const presenters = session.meeting.agenda.filter(({ kind }) => kind === 'presentation');
  presenters.forEach(({ id }, n) =>
    session.at(140 + n * 21).say(facilitator, { type: 'agenda.start', itemId: id }),
  );
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
  return session.at(440).say(facilitator, { type: 'meeting.close' }).meeting;
}

export const approvedDemo = (): Meeting =>
  new Session(playedDemo()).at(500).say(secretary, { type: 'minutes.approve' }).meeting;
