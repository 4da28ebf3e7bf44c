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
  expect(new Outbox('k', kept).next()?.message.id).toBe('2');
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
  expect(outbox.next()?.message.id).toBe('1');
});

it('leaves what another page of the same phone has written', () => {
  const kept = storage();
  const [one, other] = [new Outbox('k', kept), new Outbox('k', kept)];
  one.add(letter('1'));
  other.add(letter('2', 'b2'));
  one.remove('1');
  expect(new Outbox('k', kept).letters.map(({ message }) => message.id)).toEqual(['2']);
  expect(other.next()?.message.id).toBe('2');
});

it('no longer sends an inherited letter that another page has sent or replaced', () => {
  const kept = storage();
  const one = new Outbox('k', kept);
  one.add(letter('1'));
  const inheritor = new Outbox('k', kept);
  one.add(letter('2'), () => true);
  expect(inheritor.next()).toBeUndefined();
  inheritor.add(letter('3', 'b3'));
  expect(new Outbox('k', kept).letters.map(({ message }) => message.id)).toEqual(['2', '3']);
});
