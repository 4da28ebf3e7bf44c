import type { Choice, DecisionOutcome } from '../../meeting/meeting';
import { attendee, facilitator, secretary } from '../../meeting/testing';
import type { Session } from './session';

/* The ten recommendations of the demo, decided as domain §4.4 tells. */

const times = (count: number, choice: Choice): Choice[] => Array<Choice>(count).fill(choice);
const rule = { fraction: 'half', base: 'forAgainst' } as const;

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

export function decide(session: Session): void {
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
