import { Rehearsal } from './log';
import { arrive, importFigures, prepare } from './preparation';
import { decideAll, finish, talk } from './session';

/** The demo meeting from creation to approved minutes, with every kind of event in its log. */
export function rehearse(): Rehearsal {
  const run = new Rehearsal();
  for (const part of [prepare, importFigures, arrive, talk, decideAll, finish]) part(run);
  return run;
}
