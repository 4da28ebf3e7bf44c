import { readClock } from '../rows/clock-text';
import type { Profile } from '../../../meeting/meeting';
import type { RefusalCode } from '../../../meeting/refusal';
import type { Creation } from '../../../meeting/templates/create';
import { demoProfile } from '../../../meeting/templates/demo';
import { emptyProfile } from '../../../meeting/templates/empty-profile';

export type Template = Creation['template'];

/** What the form asks for, times as typed. Everything else is written on the preparing page. */
export type NewMeeting = Pick<
  Profile,
  'title' | 'date' | 'startsAt' | 'endsAt' | 'zone' | 'place' | 'city'
> & { template: Template; source: string; starter: boolean };

export const templates: readonly Template[] = ['oneDay', 'halfDay', 'empty', 'copy', 'demo'];

export const blankForm = (date: string, source: string): NewMeeting => ({
  template: 'oneDay',
  source,
  title: '',
  date,
  startsAt: '08.00',
  endsAt: usualEnd('oneDay'),
  zone: emptyProfile(date).zone,
  place: '',
  city: '',
  starter: true,
});

/** A half day's rundown is over at half past twelve. */
export const usualEnd = (template: Template): string =>
  template === 'halfDay' ? '12.30' : '15.20';

/** The demo has a date of its own, to which its other dates fit; it may be changed. */
export const usualDate = (template: Template, today: string): string =>
  template === 'demo' ? demoProfile.date : today;

export type Fault = RefusalCode | 'ends.beforeStart' | 'source.missing';
export type Faults = Partial<Record<keyof NewMeeting, Fault>>;

/** What is missing or cannot be; empty when the meeting can be created. */
export function faultsOf(form: NewMeeting): Faults {
  const { template, source, title, date } = form;
  if (template === 'demo') return date ? {} : { date: 'date.invalid' };
  const [startsAt, endsAt] = [readClock(form.startsAt), readClock(form.endsAt)];
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

/** What the server is asked for. A field left as it was lets a copy keep the earlier meeting's. */
export function creationOf(form: NewMeeting): Creation {
  const { template, source, starter, title, date, zone, place, city } = form;
  const blank = emptyProfile(date);
  const profile = {
    ...blank,
    title: title || 'Contoh',
    startsAt: readClock(form.startsAt) ?? blank.startsAt,
    endsAt: readClock(form.endsAt) ?? blank.endsAt,
    zone,
    place,
    city,
  };
  const hasList = template === 'empty' || template === 'oneDay' || template === 'halfDay';
  return {
    profile,
    template,
    elements: hasList && starter ? 'starter' : 'none',
    source: template === 'copy' ? source : null,
  };
}
