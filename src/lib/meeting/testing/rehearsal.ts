import { Rehearsal } from './log';
import { arrive, prepare } from './preparation';
import { collectFactors, giveAwards } from './evaluation';
import { decideAll, finish, talk } from './session';

/** The demo meeting from creation to approved minutes, with every kind of event in its log. */
export function rehearse(): Rehearsal {
  const run = new Rehearsal();
  for (const part of [prepare, arrive, talk, collectFactors, giveAwards, decideAll, finish])
    part(run);
  return run;
}
