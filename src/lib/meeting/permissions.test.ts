import { describe, expect, it, test } from 'vitest';
import { roles, type Role } from './capability';
import { commandSchemas, type Command, type CommandName } from './commands';
import { decide } from './decider';
import { permissions } from './permissions';
import { contextOf } from './testing';
import { hall } from './testing/hall';

const names = Object.keys(commandSchemas) as CommandName[];
const rolesOf = (name: CommandName): readonly Role[] => permissions[name];
const commandsOf = (role: Role) => names.filter((name) => rolesOf(name).includes(role)).sort();

describe('what each role may say, and nothing else', () => {
  test.each([
    ['guest', ['attendee.join']],
    ['screen', ['stage.dark']],
    ['chair', ['remark.add', 'remark.change', 'remark.remove', 'review.approve', 'review.return']],
    ['clock', ['ballot.close', 'election.close', 'minutes.keep']],
    [
      'participant',
      [
        'amendment.add',
        'amendment.change',
        'amendment.withdraw',
        'attendee.correct',
        'contribution.give',
        'dissent.give',
        'election.choose',
        'hand.lower',
        'hand.raise',
        'partners.mark',
        'priorities.mark',
        'questionnaire.answer',
        'recommendation.add',
        'recommendation.change',
        'recommendation.merge',
        'recommendation.split',
        'seat.claim',
        'seat.handOver',
        'seat.nameDeputy',
        'seat.standIn',
        'seat.take',
        'seat.takeBack',
        'stage.turn',
        'submission.give',
        'submission.support',
        'vote.cast',
      ],
    ],
    [
      'presenter',
      [
        'attachment.add',
        'attachment.move',
        'attachment.remove',
        'partners.mark',
        'previous.take',
        'progress.addEvidence',
        'progress.report',
        'progress.withdraw',
        'recommendation.add',
        'recommendation.change',
        'recommendation.remove',
        'report.add',
        'report.change',
        'report.move',
        'report.order',
        'report.remove',
        'report.setReady',
        'stage.turn',
      ],
    ],
  ] as const)('%s', (role, allowed) => {
    expect(commandsOf(role)).toEqual(allowed);
  });

  it('the secretary writes; asking the hall and deciding are the desk’s', () => {
    const both = [...commandsOf('secretary')];
    for (const name of [
      'ballot.open',
      'ballot.close',
      'decision.confirm',
      'decision.revoke',
      'agenda.start',
      'stage.show',
      'floor.give',
      'meeting.close',
      'step.undo',
    ] as const) {
      expect(both).not.toContain(name);
      expect(commandsOf('facilitator')).toContain(name);
    }
  });

  it('the facilitator neither writes the minutes nor hands out links', () => {
    for (const name of [
      'minutes.write',
      'minutes.approve',
      'link.renew',
      'link.revoke',
      'profile.change',
    ] as const) {
      expect(commandsOf('facilitator')).not.toContain(name);
      expect(commandsOf('secretary')).toContain(name);
    }
  });

  it('only a participant votes: no organiser, no facilitator', () => {
    expect(rolesOf('vote.cast')).toEqual(['participant']);
  });

  it('every command has a role', () => {
    expect(names.filter((name) => rolesOf(name).length === 0)).toEqual([]);
    expect(Object.keys(permissions).sort()).toEqual([...names].sort());
  });
});

// Before anything of the content is looked at: an empty command tells whether the door is shut.
test.each(roles)('%s is turned away from everything else', (role) => {
  const meeting = hall();
  const forbidden = names.filter((name) => !rolesOf(name).includes(role));
  for (const type of forbidden) {
    const context = contextOf(meeting, { role, id: 'e1' });
    expect(() => decide(meeting, { type } as Command, context), type).toThrow('role.forbidden');
  }
});
