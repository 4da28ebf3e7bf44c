import { expect, it } from 'vitest';
import type { Vote } from './meeting';
import { emptyVotes, votedBesides, voteOf, votesOf, withVote, type Votes } from './votes';

const by = (attendeeId: string): Vote => ({
  secrecy: 'open',
  attendeeId,
  at: 1,
  choice: 'agree',
  note: '',
});
const seats = Array.from({ length: 200 }, (_, n) => `e${n}`);
const seatsOf = (votes: Votes) => votesOf(votes).map(([seatId]) => seatId);
const all = seats.reduce((votes, seat) => withVote(votes, seat, by(seat)), emptyVotes);

it('keeps one vote a seat, the last, in the order of the first', () => {
  const changed = withVote(withVote(all, 'e0', by('colleague')), 'e150', by('other'));
  expect(seatsOf(changed)).toEqual(seats);
  expect(changed.seats).toBe(200);
  expect(voteOf(changed, 'e0')).toMatchObject({ attendeeId: 'colleague' });
  expect(voteOf(changed, 'e150')).toMatchObject({ attendeeId: 'other' });
  expect(voteOf(changed, 'e200')).toBeUndefined();
});

it('leaves earlier values as they were', () => {
  withVote(all, 'e200', by('late'));
  expect(seatsOf(all)).toEqual(seats);
  expect(all.seats).toBe(200);
  expect(voteOf(all, 'e200')).toBeUndefined();
});

it('counts each seat once that is not among the others', () => {
  const changed = withVote(all, 'e3', by('colleague'));
  expect(votedBesides(changed, new Set())).toBe(200);
  expect(votedBesides(changed, new Set(['e3', 'e199', 'elsewhere']))).toBe(198);
});
