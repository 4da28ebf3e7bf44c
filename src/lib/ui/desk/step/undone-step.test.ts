import { expect, it } from 'vitest';
import { undoneStep } from './undone-step';

const tabled = { step: 'recommendation.tabled', at: 5 };

it('names the step that was really taken', () => {
  expect(undoneStep({ step: 'agenda.started', at: 5 }, [])).toBe('agenda.started');
  expect(undoneStep(tabled, [{ openedAt: 4, byHand: false }])).toBe('recommendation.tabled');
  expect(undoneStep(tabled, [{ openedAt: 5, byHand: false }])).toBe('ballot.opened');
  expect(undoneStep(tabled, [{ openedAt: 5, byHand: true }])).toBe('hands.recorded');
});
