import { describe, expect, it } from 'vitest';
import { choiceOf, takenOver } from './office';
import { emptySignatory, type Office, type Profile } from './meeting';
import { emptyProfile } from './templates/empty-profile';
import { demoProfile } from './templates/demo';
import { filesOf } from './kept-files';
import { secretary, send } from './testing';
import { hall } from './testing/hall';

const letterheadOf = (id: string) => ({
  id,
  name: id,
  letterhead: [{ text: `KOP ${id}`, size: 12, bold: true }],
  letterheadRule: 'single' as const,
  logo: { id: `logo-${id}`, width: 100, height: 120 },
});
const office: Office = {
  id: 'o1',
  name: 'DP3AP2KB',
  savedAt: 1,
  settings: {
    ...demoProfile,
    layout: { ...demoProfile.layout, paper: 'F4' },
    copies: ['Bupati Tanah Contoh'],
    filingCode: '000.8.3',
  },
  letterheads: [letterheadOf('dinas'), letterheadOf('tpps')],
};
const empty: Profile = emptyProfile('2027-12-09');

describe('choosing an office', () => {
  it('offers its first letterhead, or the one asked for', () => {
    expect(choiceOf(office, null).letterhead[0]?.text).toBe('KOP dinas');
    expect(choiceOf(office, 'tpps').logo?.id).toBe('logo-tpps');
    expect(() => choiceOf(office, 'none')).toThrow('item.unknown');
  });

  it('gives its team where the meeting has none of its own', () => {
    const choice = { ...choiceOf(office, null), team: 'TP3S' };
    expect(takenOver(empty, choice).team).toBe('TP3S');
    expect(takenOver({ ...empty, team: 'Satgas' }, choice).team).toBe('Satgas');
    expect(takenOver(empty, { ...choice, team: '' }).team).toBe('TPPS');
  });

  it('replaces how papers look, and fills in who signs only where nobody does', () => {
    const chair = { ...emptySignatory, name: 'Bupati sendiri' };
    const profile = { ...empty, chair, region: 'Kabupaten Lain' };
    const taken = takenOver(profile, choiceOf(office, null));
    expect(taken.layout.paper).toBe('F4');
    expect(taken.chair).toEqual(chair);
    expect(taken.secretary).toEqual(demoProfile.secretary);
    expect(taken).toMatchObject({ region: 'Kabupaten Lain', city: demoProfile.city });
  });
});

describe('a meeting that takes an office over', () => {
  const choice = choiceOf(office, 'dinas');

  it('has its settings and keeps its files', () => {
    const meeting = send(hall(), secretary, { type: 'office.take', choice });
    expect(meeting.profile).toMatchObject({ filingCode: '000.8.3', letterheadRule: 'single' });
    expect(filesOf(meeting).has('logo-dinas')).toBe(true);
    expect(send(meeting, secretary, { type: 'office.take', choice }).profile).toBe(meeting.profile);
  });

  it('gives a logo and a template back by removing them', () => {
    const template = { id: 't1', name: 'Notula.docx', fingerprint: 'ab', placeholders: [] };
    const taken = send(hall(), secretary, { type: 'template.put', template });
    const both = send(taken, secretary, {
      type: 'logo.put',
      logo: { id: 'g', width: 1, height: 1 },
    });
    expect([...filesOf(both)]).toEqual(['g', 't1']);
    const less = send(send(both, secretary, { type: 'logo.remove' }), secretary, {
      type: 'template.remove',
    });
    expect(less.profile).toMatchObject({ logo: null, template: null });
  });
});
