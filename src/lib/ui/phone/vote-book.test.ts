import { expect, it } from 'vitest';
import type { Letter } from '../../client/outbox';
import type { Ack } from '../../meeting/protocol';
import type { Question } from '../../meeting/views/ballot-view';
import { VoteBook } from './vote-book.svelte';

const question = (id: string): Question => ({
  id,
  recommendationId: 'r1',
  kind: 'consensus',
  unit: 'element',
  group: null,
  secrecy: 'secret',
  round: 1,
  text: 'Satu data sasaran',
  openedAt: 0,
  closesAt: null,
  publishFrom: 5,
  entitled: 24,
  weights: null,
  weight: null,
  noteRequired: [],
  noteOffered: [],
  receipts: false,
  choices: ['agree', 'agreeWithNotes', 'disagree', 'abstain'],
  number: 1,
  total: 10,
});

const vote = (id: string, choice: 'agree' | 'disagree', ballotId = 'b1'): Letter => ({
  type: 'vote.cast',
  message: { id, ballotId, choice, note: '' },
  at: 0,
});

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

const connection = (unsent: readonly Letter[] = []) => ({
  unsent,
  now: () => 700,
  send: () => new Promise<Ack>(() => undefined),
  onAnswer: (_letter: Letter, _answer: Ack): void => undefined,
});

it('knows its answer after a reload', () => {
  const kept = storage();
  const room = connection();
  const book = new VoteBook(room, 'k', kept);
  book.meet(question('b1'));
  book.cast('b1', 'agree');
  room.onAnswer(vote('1', 'agree'), { ok: true, seq: 1, at: 900 });
  expect(new VoteBook(connection(), 'k', kept).entry('b1')).toEqual({
    question: question('b1'),
    pressedAt: 700,
    acknowledged: { choice: 'agree', note: '', at: 900 },
    refused: null,
  });
});

it.each(['secret', 'open'] as const)('after a %s ballot knows what it may', (secrecy) => {
  const kept = storage();
  const room = connection();
  const book = new VoteBook(room, 'k', kept);
  const known = () => new VoteBook(connection(), 'k', kept).entry('b1')?.acknowledged;
  const said = { choice: 'agree', note: '', at: 900 };
  const forgotten = { choice: null, note: '', at: 900 };
  book.meet({ ...question('b1'), secrecy });
  book.cast('b1', 'agree');
  room.onAnswer(vote('1', 'agree'), { ok: true, seq: 1, at: 900 });
  expect(known()).toEqual(said);
  book.meet(null);
  expect(known()).toEqual(secrecy === 'secret' ? forgotten : said);
  // The answer to a press that came in time may arrive after the closing.
  room.onAnswer(vote('1', 'agree'), { ok: true, seq: 1, at: 900 });
  expect(known()).toEqual(secrecy === 'secret' ? forgotten : said);
});

it('hears of a refusal that arrives after a reload, until it is dismissed', () => {
  const kept = storage();
  const before = new VoteBook(connection(), 'k', kept);
  before.meet(question('b1'));
  before.cast('b1', 'disagree');
  const room = connection();
  const book = new VoteBook(room, 'k', kept);
  room.onAnswer(vote('1', 'disagree'), { ok: false, refusal: { code: 'ballot.closed' } });
  expect(book.entry('b1')?.refused).toEqual({
    choice: 'disagree',
    note: '',
    at: 700,
    code: 'ballot.closed',
  });
  book.dismiss('b1');
  expect(book.entry('b1')?.refused).toBeNull();
});

it('takes the last unanswered press of a ballot', () => {
  const room = connection([vote('1', 'agree'), vote('2', 'disagree'), vote('3', 'agree', 'b2')]);
  const book = new VoteBook(room, 'k', storage());
  book.meet(question('b1'));
  expect(book.pending('b1')).toEqual({ choice: 'disagree', note: '', at: 0 });
  expect(book.pending('b3')).toBeNull();
});

it('remembers the newest three ballots', () => {
  const book = new VoteBook(connection(), 'k', storage());
  for (const id of ['b1', 'b2', 'b3', 'b4', 'b4']) book.meet(question(id));
  expect(book.entries.map((entry) => entry.question.id)).toEqual(['b2', 'b3', 'b4']);
});
