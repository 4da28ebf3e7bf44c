import { expect, it } from 'vitest';
import { Outbox, type Letter } from './outbox';

const letter = (id: string, ballotId = 'b1'): Letter => ({
  type: 'vote.cast',
  message: { id, ballotId, choice: 'agree', note: '' },
  at: 0,
});

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

it('keeps unanswered letters in order across a reload', () => {
  const kept = storage();
  const outbox = new Outbox('k', kept);
  outbox.add(letter('1'));
  outbox.add(letter('2'));
  expect(new Outbox('k', kept).letters.map(({ message }) => message.id)).toEqual(['1', '2']);
  outbox.remove('1');
  expect(new Outbox('k', kept).first?.message.id).toBe('2');
});

it('drops what a later letter makes pointless', () => {
  const outbox = new Outbox('k', storage());
  outbox.add(letter('1'));
  outbox.add(letter('2', 'b2'));
  outbox.add(
    letter('3'),
    (other) => 'ballotId' in other.message && other.message.ballotId === 'b1',
  );
  expect(outbox.letters.map(({ message }) => message.id)).toEqual(['2', '3']);
});

it('works on where the browser refuses to store', () => {
  const refusing = {
    ...storage(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const outbox = new Outbox('k', refusing);
  outbox.add(letter('1'));
  expect(outbox.first?.message.id).toBe('1');
});
