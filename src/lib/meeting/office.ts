import * as v from 'valibot';
import type { Decisions } from './capability';
import { edit } from './lists';
import {
  logo,
  officeChoice,
  template,
  type Office,
  type OfficeChoice,
  type Profile,
  type Signatory,
} from './meeting';
import { found } from './refusal';

/*
 * What a meeting takes from its office, and the office's files. The server says these commands, once the files are in the
 * meeting's own folder (permissions.ts): from then on the meeting depends on nothing outside it.
 */

export const officeCommands = {
  'office.take': v.object({ choice: officeChoice }),
  'logo.put': v.object({ logo }),
  'logo.remove': v.object({}),
  'template.put': v.object({ template }),
  'template.remove': v.object({}),
};

/** The settings of an office with the letterhead of that id, or its first. @throws Refusal `item.unknown` */
export function choiceOf({ settings, letterheads }: Office, letterheadId: string | null) {
  const chosen = letterheadId ? letterheads.find(({ id }) => id === letterheadId) : letterheads[0];
  const { letterhead, letterheadRule, logo } = found(chosen, 'item.unknown');
  return { ...settings, letterhead, letterheadRule, logo } satisfies OfficeChoice;
}

const isNamed = ({ position, name }: Signatory) => position !== '' || name !== '';

/** Who signs and where was perhaps entered for this meeting alone: only what is empty is filled. How papers look is replaced. */
export function takenOver(profile: Profile, choice: OfficeChoice): OfficeChoice {
  const signer = (key: 'chair' | 'secretary' | 'minuteTaker') =>
    isNamed(profile[key]) ? profile[key] : choice[key];
  const words = (key: 'region' | 'city' | 'team') => profile[key] || choice[key];
  return {
    ...choice,
    chair: signer('chair'),
    secretary: signer('secretary'),
    minuteTaker: signer('minuteTaker'),
    region: words('region'),
    city: words('city'),
    team: words('team'),
  };
}

const changed = (profile: Profile, now: Partial<Profile>) => {
  const changes = edit(profile, profile, now);
  return changes ? [{ type: 'profile.changed' as const, changes }] : [];
};

/** Ids of the files that an office's settings name. */
export const officeFiles = ({ logo, template }: Pick<Profile, 'logo' | 'template'>): string[] =>
  [logo, template].flatMap((file) => (file ? [file.id] : []));

export const decideOffice: Decisions<typeof officeCommands> = {
  'office.take': ({ profile }, { choice }) => changed(profile, takenOver(profile, choice)),
  'logo.put': ({ profile }, { logo }) => changed(profile, { logo }),
  'logo.remove': ({ profile }) => changed(profile, { logo: null }),
  'template.put': ({ profile }, { template }) => changed(profile, { template }),
  'template.remove': ({ profile }) => changed(profile, { template: null }),
};
