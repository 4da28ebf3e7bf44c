import { expect, it } from 'vitest';
import { emptySignatory, type Meeting } from '../meeting';
import {
  attendee,
  facilitator,
  given,
  organiser,
  presenterOf,
  secretary,
  send,
  type Said,
} from '../testing';
import { hall, join, plan, proposal, question } from '../testing/hall';
import { shownTo, type Onlooker } from '../testing/shown';

/* Private texts, each with a mark of its own, in a meeting that has them all; and who finds which. */

const onlookers: Record<string, Onlooker> = {
  'a phone': { audience: 'participant', id: null },
  'p1 of e1': { audience: 'me', id: 'p1' },
  'p2 of e2': { audience: 'me', id: 'p2' },
  'p9 of e1': { audience: 'me', id: 'p9' },
  'the screen': { audience: 'screen', id: null },
  'presenter e1': { audience: 'presenter', id: 'e1' },
  'presenter e2': { audience: 'presenter', id: 'e2' },
  facilitator: { audience: 'facilitator', id: null },
  secretary: { audience: 'secretary', id: null },
};

const staff = ['facilitator', 'secretary'];
const office = ['secretary'];
const desk = ['facilitator'];
const nobody: string[] = [];

/** The meeting, one statement after another. Ids are what the statement creates. */
class Telling {
  meeting: Meeting = hall({ entitled: 6, present: 6 });
  say(who: Parameters<typeof send>[1], said: Said, id?: string): this {
    this.meeting = send(this.meeting, who, said, id ? { id } : {});
    return this;
  }
}

const cast = (ballotId: string, choice: 'agree' | 'agreeWithNotes', note: string): Said => ({
  type: 'vote.cast',
  ballotId,
  choice,
  note,
});

/** A secret ballot that is closed, an open one that runs, and the hall in the middle of everything else. */
function told(): Meeting {
  const telling = new Telling();
  const recommendation = { ...proposal, text: 'DRAF-KANTOR', reason: 'ALASAN-KANTOR' };
  telling
    .say(secretary, { type: 'recommendation.add', recommendation, before: null }, 'r2')
    .say(
      presenterOf('e2'),
      {
        type: 'recommendation.add',
        recommendation: { ...proposal, text: 'DRAF-E2', elementId: 'e2' },
        before: null,
      },
      'r3',
    )
    .say(
      presenterOf('e2'),
      {
        type: 'report.add',
        elementId: 'e2',
        entry: { part: 'obstacles', item: { text: 'KENDALA-E2' } },
        before: null,
      },
      'o1',
    )
    .say(
      secretary,
      {
        type: 'followUp.add',
        before: null,
        followUp: {
          ...plan,
          action: 'AKSI',
          note: 'CATATAN-RTL',
          recommendationId: null,
          status: 'notStarted',
        },
      },
      'f1',
    )
    .say(secretary, { type: 'minutes.write', section: 'opening', was: '', now: 'NOTULA-BUKA' })
    .say(organiser, {
      type: 'profile.change',
      was: { invitationNumber: '', chair: telling.meeting.profile.chair },
      now: {
        invitationNumber: 'NOMOR-UNDANGAN',
        chair: { ...emptySignatory, name: 'NAMA-PIMPINAN', idNumber: 'NIP-PIMPINAN' },
      },
    });
  const link = { id: 'l1', role: 'screen', elementId: null, tokenHash: 'hash:l1' } as const;
  telling.meeting = given(
    [{ type: 'link.issued', link: { ...link, issuedAt: 0, revokedAt: null } }],
    join(telling.meeting, 'p9', 'e1'),
  );
  telling
    .say(secretary, {
      type: 'attendee.register',
      name: 'NAMA-TAMU',
      position: 'JABATAN-TAMU',
      organisation: 'INSTANSI-TAMU',
      elementId: null,
    })
    .say(attendee('p3'), { type: 'hand.raise', topic: 'TOPIK-ANTRE' })
    .say(facilitator, question({ kind: 'consensus', secrecy: 'secret' }), 'b1');
  for (const n of [1, 2, 3, 4, 5])
    telling.say(attendee(`p${n}`), cast('b1', 'agreeWithNotes', `RAHASIA-${n}`));
  telling
    .say(facilitator, { type: 'ballot.close', ballotId: 'b1' })
    .say(secretary, {
      type: 'ballot.recordHands',
      recommendationId: 'r1',
      kind: 'vote',
      rule: { fraction: 'half', base: 'forAgainst' },
      quorumOverride: null,
      counts: { agree: 3, agreeWithNotes: 0, disagree: 1, abstain: 0 },
      witnesses: 'SAKSI-HITUNG',
    })
    .say(facilitator, question({ kind: 'consensus', secrecy: 'open' }), 'b3')
    .say(attendee('p1'), cast('b3', 'agreeWithNotes', 'CATATAN-P1'))
    .say(facilitator, { type: 'stage.hold', on: true })
    .say(facilitator, {
      type: 'stage.show',
      scene: { kind: 'notice', text: 'DISIAPKAN', until: null },
    });
  return telling.meeting;
}

const meeting = told();
const found = (mark: string): string[] =>
  Object.entries(onlookers)
    .filter(([, onlooker]) => JSON.stringify(shownTo(meeting, onlooker)).includes(mark))
    .map(([name]) => name);

it.each<[mark: string, what: string, who: string[]]>([
  ['DRAF-KANTOR', 'a recommendation not yet tabled', staff],
  ['ALASAN-KANTOR', 'its reason', staff],
  ['DRAF-E2', 'what a presenter proposes', ['presenter e2', ...staff]],
  ['KENDALA-E2', 'what a presenter has not yet shown', ['presenter e2', ...staff]],
  ['AKSI', 'a follow-up', staff],
  ['CATATAN-RTL', 'the note of a follow-up', staff],
  ['NOTULA-BUKA', 'the minutes', office],
  ['NOMOR-UNDANGAN', 'the invitation', staff],
  ['NAMA-PIMPINAN', 'a signatory', staff],
  ['NIP-PIMPINAN', 'the number of a signatory', staff],
  ['NAMA-TAMU', 'a name on the attendance list', staff],
  ['JABATAN-TAMU', 'a position', staff],
  ['INSTANSI-TAMU', 'an organisation', staff],
  ['Peserta p3', 'the name of whom a phone has nothing to do with', staff],
  [
    'Peserta p9',
    'a colleague, to whom the seat could be handed',
    ['p1 of e1', 'p9 of e1', ...staff],
  ],
  ['Peserta p1', 'the holder of the own seat', ['p1 of e1', 'p9 of e1', ...staff]],
  ['TOPIK-ANTRE', 'what somebody in the queue wants to say', desk],
  ['RAHASIA-1', 'a note in a closed secret ballot', staff],
  ['CATATAN-P1', 'a note in an open ballot that runs', ['p1 of e1']],
  ['SAKSI-HITUNG', 'witnesses of a count by hand', staff],
  ['DISIAPKAN', 'what the facilitator prepares behind a held screen', staff],
  ['phone p1', 'the secret of a phone', nobody],
  ['deviceHash', 'its hash', nobody],
  ['tokenHash', 'the hash of a link', nobody],
  ['hash:', 'any hash of a token', nobody],
  ['sealed', 'a sealed vote', nobody],
])('%s (%s) reaches who may see it and nobody else', (mark, _, who) => {
  expect(JSON.stringify(meeting)).toContain(mark);
  expect(found(mark)).toEqual(Object.keys(onlookers).filter((name) => who.includes(name)));
});

it('joins no note of a secret ballot to its author', () => {
  const rounds = JSON.stringify(shownTo(meeting, { audience: 'secretary', id: null }).rounds);
  const round = JSON.parse(rounds) as { id: string; notes: object[]; rollCall: unknown }[];
  const secret = round.find(({ id }) => id === 'b1');
  expect(secret?.rollCall).toBeNull();
  expect(secret?.notes).toHaveLength(5);
  for (const note of secret?.notes ?? []) expect(note).toMatchObject({ elementId: null });
});
