import { expect, it } from 'vitest';
import { undoneStep } from './undone-step';

const opened = { step: 'ballot.opened', at: 5 };

it('tells raised hands from a ballot', () => {
  expect(undoneStep({ step: 'agenda.started', at: 5 }, [])).toBe('agenda.started');
  expect(undoneStep(opened, [{ openedAt: 5, byHand: false }])).toBe('ballot.opened');
  expect(undoneStep(opened, [{ openedAt: 5, byHand: true }])).toBe('hands.recorded');
});
