import { describe, expect, it } from 'vitest';
import { commandSchemas } from '../meeting/commands';
import { Refusal } from '../meeting/refusal';
import { read } from './receive';

const participant = { role: 'participant', id: 'a1' } as const;
const vote = { id: 'c1', ballotId: 'b1', choice: 'agree', note: ' ya ' };

const refusal = (type: string, input: unknown) => {
  try {
    read(participant, type, input);
  } catch (error) {
    if (error instanceof Refusal) return error.notice;
    throw error;
  }
  return null;
};

describe('a message', () => {
  it('is a command and the id its sender gave it, without what nobody asked for', () => {
    expect(read(participant, 'vote.cast', { ...vote, actor: 'chair' })).toEqual({
      commandId: 'c1',
      command: { type: 'vote.cast', ballotId: 'b1', choice: 'agree', note: 'ya' },
    });
  });

  it.each([
    ['an unknown name', 'vote.steal', vote, { code: 'input.invalid' }],
    ['a name that every object has', 'constructor', vote, { code: 'input.invalid' }],
    [
      'what the role may not, before its form is looked at',
      'ballot.close',
      7,
      { code: 'role.forbidden' },
    ],
    ['what only an upload may bring', 'photo.add', vote, { code: 'role.forbidden' }],
    ['no object', 'vote.cast', null, { code: 'input.invalid' }],
    ['no id', 'vote.cast', { ...vote, id: undefined }, { code: 'input.invalid', field: 'id' }],
    [
      'a note that is too long, by its field',
      'vote.cast',
      { ...vote, note: 'x'.repeat(281) },
      { code: 'text.tooLong', field: 'note' },
    ],
  ])('is refused: %s', (_, type, input, notice) => {
    expect(refusal(type, input)).toMatchObject(notice);
  });
});

it('a message’s own id is no field of any command', () => {
  for (const schema of Object.values(commandSchemas))
    expect(Object.keys(schema.entries)).not.toContain('id');
});
