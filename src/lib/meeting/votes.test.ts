import { expect, it } from 'vitest';
import type { Vote } from './meeting';
import { emptyVotes, votedSeats, voteOf, votesOf, withVote } from './votes';

const by = (attendeeId: string): Vote => ({
  secrecy: 'open',
  attendeeId,
  at: 1,
  choice: 'agree',
  note: '',
});
const seats = Array.from({ length: 200 }, (_, n) => `e${n}`);
const all = seats.reduce((votes, seat) => withVote(votes, seat, by(seat)), emptyVotes);

it('keeps one vote a seat, the last, in the order of the first', () => {
  const changed = withVote(withVote(all, 'e0', by('colleague')), 'e150', by('other'));
  expect(votedSeats(changed)).toEqual(seats);
  expect(voteOf(changed, 'e0')).toMatchObject({ attendeeId: 'colleague' });
  expect(voteOf(changed, 'e150')).toMatchObject({ attendeeId: 'other' });
  expect(votesOf(changed).map(([seat]) => seat)).toEqual(seats);
  expect(voteOf(changed, 'e200')).toBeUndefined();
});

it('leaves earlier values as they were', () => {
  withVote(all, 'e200', by('late'));
  expect(votedSeats(all)).toEqual(seats);
  expect(voteOf(all, 'e200')).toBeUndefined();
});
