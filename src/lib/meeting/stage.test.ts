import { describe, expect, it, test } from 'vitest';
import { shownScene } from './stage';
import { facilitator, refusal, screen, send, type Said } from './testing';
import { ask, cast, choices, close, hall } from './testing/hall';

const show = (scene: Extract<Said, { type: 'stage.show' }>['scene']): Said => ({
  type: 'stage.show',
  scene,
});
const session = hall();
const open = ask(session, 'b1');
const closed = close(cast(open, 'b1', choices(3, 0, 0)), 'b1');

describe('the screen', () => {
  it('keeps its picture while the desk moves on, and catches up when let go', () => {
    const held = send(session, facilitator, { type: 'stage.hold', on: true });
    const ahead = send(held, facilitator, show({ kind: 'floor' }));
    expect(shownScene(ahead)).toEqual({ kind: 'agenda' });
    expect(ahead.stage.scene).toEqual({ kind: 'floor' });
    expect(shownScene(send(ahead, facilitator, { type: 'stage.hold', on: false }))).toEqual({
      kind: 'floor',
    });
  });

  it('holding twice keeps the first picture', () => {
    const held = send(session, facilitator, { type: 'stage.hold', on: true });
    const ahead = send(held, facilitator, show({ kind: 'floor' }));
    expect(send(ahead, facilitator, { type: 'stage.hold', on: true })).toEqual(ahead);
  });

  it('is blanked, darkened and lit again without losing its scene', () => {
    const blank = send(session, facilitator, { type: 'stage.blank', on: true });
    const dark = send(blank, screen, { type: 'stage.dark', on: true });
    expect(dark.stage).toEqual({
      scene: { kind: 'agenda' },
      held: null,
      blank: true,
      dark: true,
      clicker: true,
    });
    const lit = send(send(dark, screen, { type: 'stage.dark', on: false }), facilitator, {
      type: 'stage.blank',
      on: false,
    });
    expect(lit.stage).toEqual(session.stage);
  });
});

describe('a scene shows only what there is to show', () => {
  test.each([
    ['a result before closing', open, { kind: 'result', ballotId: 'b1' }, 'ballot.notClosed'],
    ['a ballot after closing', closed, { kind: 'ballot', ballotId: 'b1' }, 'ballot.closed'],
    ['a ballot that never was', open, { kind: 'result', ballotId: 'b9' }, 'item.unknown'],
    [
      'an element of another meeting',
      session,
      { kind: 'presentation', elementId: 'e9', page: 0 },
      'item.unknown',
    ],
    [
      'a recommendation that is gone',
      session,
      { kind: 'recommendation', recommendationId: 'r9' },
      'item.unknown',
    ],
    ['the open ballot', open, { kind: 'ballot', ballotId: 'b1' }, null],
    ['the closed one’s result', closed, { kind: 'result', ballotId: 'b1' }, null],
    ['a presentation', session, { kind: 'presentation', elementId: 'e1', page: 3 }, null],
  ] as const)('%s', (_, meeting, scene, code) => {
    expect(refusal(meeting, facilitator, show(scene))).toBe(code);
  });
});
