import { describe, expect, it } from 'vitest';
import { attendee, facilitator, refusal, send } from './testing';
import { hall, join } from './testing/hall';

/** A second phone of the first element; the code of an element is made by `contextOf`. */
const second = join(hall(), 'late', 'e1');

const claim = (code: string) => ({ type: 'seat.claim', code }) as const;

describe('the code of a table card', () => {
  it('brings the vote to the phone that has it, however it is typed', () => {
    expect(second.seats.e1).not.toBe('late');
    expect(send(second, attendee('late'), claim('kartu-e1')).seats.e1).toBe('late');
  });

  it('says nothing twice', () => {
    const held = send(second, attendee('late'), claim('KARTUE1'));
    expect(send(held, attendee('late'), claim('KARTUE1')).seq).toBe(held.seq);
  });

  it('opens no other element, and is no guess', () => {
    expect(refusal(second, attendee('late'), claim('KARTUE2'))).toBe('seat.otherElement');
    expect(refusal(second, attendee('late'), claim('KARTUE9'))).toBe('seat.codeUnknown');
    expect(refusal(second, attendee('late'), claim(''))).toBe('seat.codeUnknown');
    expect(refusal(second, facilitator, claim('KARTUE1'))).toBe('role.forbidden');
  });
});
