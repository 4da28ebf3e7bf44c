import type { Profile } from '../../../meeting/meeting';
import type { RefusalCode } from '../../../meeting/refusal';
import type { Creation } from '../../../meeting/templates/create';
import { emptyProfile } from '../../../meeting/templates/empty-profile';

export type Template = Creation['template'];

/** What the form asks for. Everything else is written on the preparing page. */
export type NewMeeting = Pick<
  Profile,
  'title' | 'date' | 'startsAt' | 'endsAt' | 'zone' | 'place' | 'city'
> & { template: Template; source: string; starter: boolean };

export const templates: readonly Template[] = ['oneDay', 'halfDay', 'empty', 'copy', 'demo'];

const { startsAt, zone } = emptyProfile('');
export const blankForm = (date: string, source: string): NewMeeting => ({
  template: 'oneDay',
  source,
  title: '',
  date,
  startsAt,
  endsAt: usualEnd('oneDay'),
  zone,
  place: '',
  city: '',
  starter: true,
});

/** A half day's rundown is over at half past twelve. A copy keeps the earlier meeting's hours: the form's own start. */
export function usualEnd(template: Template): string {
  return template === 'halfDay' ? '12:30' : emptyProfile('').endsAt;
}

export type Fault = RefusalCode | 'ends.beforeStart' | 'source.missing';
export type Faults = Partial<Record<keyof NewMeeting, Fault>>;

/** What is missing or cannot be; empty when the meeting can be created. */
export function faultsOf(form: NewMeeting): Faults {
  const { template, source, title, date, startsAt, endsAt } = form;
  if (template === 'demo') return date ? {} : { date: 'date.invalid' };
  return {
    ...(template === 'copy' && !source && { source: 'source.missing' }),
    ...(!title.trim() && { title: 'text.required' }),
    ...(!date && { date: 'date.invalid' }),
    ...(!startsAt && { startsAt: 'time.invalid' }),
    ...(!endsAt
      ? { endsAt: 'time.invalid' }
      : startsAt && endsAt <= startsAt && { endsAt: 'ends.beforeStart' }),
  };
}

export function creationOf(form: NewMeeting): Creation {
  const { template, source, starter, title, date, startsAt, endsAt, zone, place, city } = form;
  const profile = { ...emptyProfile(date), title, startsAt, endsAt, zone, place, city };
  const hasList = template === 'empty' || template === 'oneDay' || template === 'halfDay';
  return {
    profile: template === 'demo' ? { ...profile, title: title || 'Contoh' } : profile,
    template,
    elements: hasList && starter ? 'starter' : 'none',
    source: template === 'copy' ? source : null,
  };
}
