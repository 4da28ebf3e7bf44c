import { describe, expect, it } from 'vitest';
import { secretary, send, type Said } from '../../meeting/testing';
import { minutesDocument } from '../minutes';
import { demoBefore, secretaryView } from '../testing';
import { playedDemo } from '../testing/played';
import { findings } from './findings';

const meeting = playedDemo();
const was = meeting.minutes.sections.closing?.text ?? '';
const write = (now: string): Said => ({ type: 'minutes.write', section: 'closing', was, now });
const found = (now: string, ...more: Said[]) => {
  const written = [write(now), ...more].reduce((m, said) => send(m, secretary, said), meeting);
  const view = secretaryView(written);
  return findings(view, minutesDocument(view));
};

describe('the language check of the minutes', () => {
  it('finds what the secretary wrote, with its place', () => {
    const [first] = found('Rapat ditutup jam 3.').filter(({ section }) => section === 'closing');
    expect(first).toMatchObject({
      rule: 'clock',
      anchor: 'closing',
      found: 'jam 3',
      instead: 'pukul 03.00 WITA',
      before: 'Rapat ditutup ',
    });
  });

  it('finds nothing in what the software wrote', () => {
    const own = found(was).filter(({ rule }) => rule !== 'placeholder');
    expect(own).toEqual([]);
  });

  it('takes a dotted line for no gap, before the meeting', () => {
    const view = secretaryView(demoBefore());
    const own = findings(view, minutesDocument(view)).filter(({ rule }) => rule !== 'placeholder');
    expect(own).toEqual([]);
  });

  it('tells placeholders of the profile', () => {
    expect(found(was).map(({ found }) => found)).toContain('[Nama Wakil Bupati]');
  });

  it('shows what was ignored no more, until that is taken back', () => {
    const text = 'Rapat ditutup jam 3.';
    const key = found(text).find(({ section }) => section === 'closing')?.key ?? '';
    const ignore: Said = { type: 'minutes.ignore', finding: key, ignored: true };
    const closing = (...more: Said[]) =>
      found(text, ...more).filter(({ section }) => section === 'closing');
    expect(closing(ignore)).toEqual([]);
    expect(closing(ignore, { ...ignore, ignored: false })).toHaveLength(1);
  });
});
