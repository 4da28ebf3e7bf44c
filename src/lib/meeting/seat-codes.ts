import * as v from 'valibot';
import { attendeeOf } from './presence';
import type { Decisions } from './capability';
import { found, need } from './refusal';
import { line } from './text';

/*
 * The code on an element's table card. The first phone of an element holds its vote; whoever has the card in hand can
 * take it back from a phone that should not have it (decisions/codes.md).
 */

export const seatCodeCommands = {
  'seat.claim': v.object({ code: line(20) }),
};

/** As it is compared: typed in small letters, with spaces or a hyphen, it is the same. */
export const plainSeatCode = (typed: string): string =>
  typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

export const decideSeatCodes: Decisions<typeof seatCodeCommands> = {
  'seat.claim': (meeting, { code }, { actor, seatCode }) => {
    const me = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    const typed = plainSeatCode(code);
    const element = meeting.elements.find(({ id, votes }) => votes && seatCode(id) === typed);
    const { id: elementId } = found(element, 'seat.codeUnknown');
    need(me.elementId === elementId, 'seat.otherElement');
    const holder = meeting.seats[elementId] ?? null;
    return holder === me.id
      ? []
      : [{ type: 'seat.held', elementId, attendeeId: me.id, from: holder }];
  },
};
